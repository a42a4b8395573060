@NullMarked
package io.tuji.plan;

import org.jspecify.annotations.NullMarked;
