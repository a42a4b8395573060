@NullMarked
package io.tuji.architecture;

import org.jspecify.annotations.NullMarked;
