@NullMarked
package io.tuji.task.internal;

import org.jspecify.annotations.NullMarked;
