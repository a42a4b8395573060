@NullMarked
package io.tuji.ledger.internal;

import org.jspecify.annotations.NullMarked;
