@NullMarked
package io.tuji.demand.internal;

import org.jspecify.annotations.NullMarked;
