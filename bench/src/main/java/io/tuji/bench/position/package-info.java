/**
 * Benchmark of placing firms on the nodes of industry chains: judgements by reading beside what the engine reads, and the recipe that
 * fits the weights of its signs.
 *
 * <p>Knows the chains of the pack, the register and the listed firms of the test data, and judgements kept as hashes of the firms.
 * Entered by {@code ./tuji bench positions} and {@code ./tuji train positions}.
 */
@NullMarked
package io.tuji.bench.position;

import org.jspecify.annotations.NullMarked;
