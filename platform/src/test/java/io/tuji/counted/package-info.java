@NullMarked
package io.tuji.counted;

import org.jspecify.annotations.NullMarked;
