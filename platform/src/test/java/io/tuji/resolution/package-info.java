@NullMarked
package io.tuji.resolution;

import org.jspecify.annotations.NullMarked;
