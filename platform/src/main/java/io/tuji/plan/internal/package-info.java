@NullMarked
package io.tuji.plan.internal;

import org.jspecify.annotations.NullMarked;
