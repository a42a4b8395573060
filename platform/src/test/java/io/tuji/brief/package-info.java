@NullMarked
package io.tuji.brief;

import org.jspecify.annotations.NullMarked;
