@NullMarked
package io.tuji.threshold.internal;

import org.jspecify.annotations.NullMarked;
