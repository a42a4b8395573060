@NullMarked
package io.tuji.policy.internal;

import org.jspecify.annotations.NullMarked;
