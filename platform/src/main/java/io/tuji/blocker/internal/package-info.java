@NullMarked
package io.tuji.blocker.internal;

import org.jspecify.annotations.NullMarked;
