@NullMarked
package io.tuji.bench.position;

import org.jspecify.annotations.NullMarked;
