@NullMarked
package io.tuji.watch;

import org.jspecify.annotations.NullMarked;
