@NullMarked
package io.tuji.calendar.internal;

import org.jspecify.annotations.NullMarked;
