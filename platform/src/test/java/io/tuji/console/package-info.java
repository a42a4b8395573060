@NullMarked
package io.tuji.console;

import org.jspecify.annotations.NullMarked;
