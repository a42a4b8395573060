@NullMarked
package io.tuji.watch.internal;

import org.jspecify.annotations.NullMarked;
