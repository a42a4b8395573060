@NullMarked
package io.tuji.architecture.planted.outside;

import org.jspecify.annotations.NullMarked;
