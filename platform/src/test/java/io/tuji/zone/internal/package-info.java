@NullMarked
package io.tuji.zone.internal;

import org.jspecify.annotations.NullMarked;
