@NullMarked
package io.tuji.job.internal;

import org.jspecify.annotations.NullMarked;
