@NullMarked
package io.tuji.access;

import org.jspecify.annotations.NullMarked;
