@NullMarked
package io.tuji.zone;

import org.jspecify.annotations.NullMarked;
