@NullMarked
package io.tuji.structure.internal;

import org.jspecify.annotations.NullMarked;
