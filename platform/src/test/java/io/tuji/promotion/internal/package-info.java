@NullMarked
package io.tuji.promotion.internal;

import org.jspecify.annotations.NullMarked;
