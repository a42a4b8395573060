/**
 * Which firms to invite first: what is known of each is read term by term, weighed by declared weights, and put in order. A term of which
 * nothing is known is left out of the mean and named; it is never a nought.
 *
 * <p>Knows facts and weights and nothing of where they come from. Facade: {@link io.tuji.engine.chain.candidate.CandidateRanking}.
 */
@NullMarked
package io.tuji.engine.chain.candidate;

import org.jspecify.annotations.NullMarked;
