@NullMarked
package io.tuji.architecture.planted.clock;

import org.jspecify.annotations.NullMarked;
