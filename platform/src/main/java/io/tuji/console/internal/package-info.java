@NullMarked
package io.tuji.console.internal;

import org.jspecify.annotations.NullMarked;
