/**
 * Benchmarks of industry chains: which products a company makes of which nobody has told, from those that are known.
 *
 * <p>Knows the public company and product graph of the test data and nothing of the platform. Entered by {@code ./tuji bench candidates}.
 */
@NullMarked
package io.tuji.bench.chain;

import org.jspecify.annotations.NullMarked;
