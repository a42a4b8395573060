@NullMarked
package io.tuji.title;

import org.jspecify.annotations.NullMarked;
