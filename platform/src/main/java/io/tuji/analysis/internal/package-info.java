@NullMarked
package io.tuji.analysis.internal;

import org.jspecify.annotations.NullMarked;
