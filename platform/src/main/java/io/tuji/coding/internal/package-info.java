@NullMarked
package io.tuji.coding.internal;

import org.jspecify.annotations.NullMarked;
