@NullMarked
package io.tuji.architecture.planted.internal;

import org.jspecify.annotations.NullMarked;
