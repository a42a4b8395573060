/**
 * Benchmarks of coding industries: divisions from products and scopes of listed firms, and of the register; and the recipe that
 * trains the coder that the engine ships.
 *
 * <p>Knows the files of the test data that teach or test, and 200 rows of the register reviewed by a person, kept as hashes of their
 * credit codes. Whoever is under test teaches nothing.
 */
@NullMarked
package io.tuji.bench.industry;

import org.jspecify.annotations.NullMarked;
