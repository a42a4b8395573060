@NullMarked
package io.tuji.funnel.internal;

import org.jspecify.annotations.NullMarked;
