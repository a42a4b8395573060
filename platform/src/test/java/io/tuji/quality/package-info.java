@NullMarked
package io.tuji.quality;

import org.jspecify.annotations.NullMarked;
