@NullMarked
package io.tuji.bench.resolve;

import org.jspecify.annotations.NullMarked;
