@NullMarked
package io.tuji.quality.internal;

import org.jspecify.annotations.NullMarked;
