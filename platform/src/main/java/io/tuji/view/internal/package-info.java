/** Keeps views and judges what may be done with them. */
@NullMarked
package io.tuji.view.internal;

import org.jspecify.annotations.NullMarked;
