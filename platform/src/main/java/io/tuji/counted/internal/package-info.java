@NullMarked
package io.tuji.counted.internal;

import org.jspecify.annotations.NullMarked;
