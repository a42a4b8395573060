@NullMarked
package io.tuji.resolution.internal;

import org.jspecify.annotations.NullMarked;
