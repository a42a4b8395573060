@NullMarked
package io.tuji.bench.plan;

import org.jspecify.annotations.NullMarked;
