@NullMarked
package io.tuji.document.internal;

import org.jspecify.annotations.NullMarked;
