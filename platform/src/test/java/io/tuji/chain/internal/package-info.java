@NullMarked
package io.tuji.chain.internal;

import org.jspecify.annotations.NullMarked;
