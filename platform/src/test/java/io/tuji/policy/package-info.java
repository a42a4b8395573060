@NullMarked
package io.tuji.policy;

import org.jspecify.annotations.NullMarked;
