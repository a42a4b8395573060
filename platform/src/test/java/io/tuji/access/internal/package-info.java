@NullMarked
package io.tuji.access.internal;

import org.jspecify.annotations.NullMarked;
