@NullMarked
package io.tuji.bench.industry;

import org.jspecify.annotations.NullMarked;
