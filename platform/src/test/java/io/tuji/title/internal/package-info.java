@NullMarked
package io.tuji.title.internal;

import org.jspecify.annotations.NullMarked;
