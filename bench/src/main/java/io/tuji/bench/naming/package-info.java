/**
 * Benchmarks of names: reading them into parts and finding the full name of a short one, and the recipe that trains the
 * models that the engine ships.
 *
 * <p>Knows the files of the test data and 300 names of the register reviewed by a person, kept as hashes of their
 * credit codes.
 */
@NullMarked
package io.tuji.bench.naming;

import org.jspecify.annotations.NullMarked;
