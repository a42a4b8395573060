@NullMarked
package io.tuji.district.internal;

import org.jspecify.annotations.NullMarked;
