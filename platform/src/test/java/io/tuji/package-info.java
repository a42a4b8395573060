@NullMarked
package io.tuji;

import org.jspecify.annotations.NullMarked;
