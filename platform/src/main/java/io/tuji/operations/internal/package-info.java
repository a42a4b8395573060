@NullMarked
package io.tuji.operations.internal;

import org.jspecify.annotations.NullMarked;
