/**
 * Benchmarks: whole jobs of the platform, measured from outside beside a peer, with figures that a machine can read.
 *
 * <p>Knows the platform's jar, its door for the operator and its web pages; every server and every peer is a process of its own and
 * works in a folder of its own below bench/target. Entered by {@code ./tuji bench NAME}. The last figures stand in docs/benchmarks.md.
 */
@NullMarked
package io.tuji.bench;

import org.jspecify.annotations.NullMarked;
