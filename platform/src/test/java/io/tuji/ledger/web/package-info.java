@NullMarked
package io.tuji.ledger.web;

import org.jspecify.annotations.NullMarked;
