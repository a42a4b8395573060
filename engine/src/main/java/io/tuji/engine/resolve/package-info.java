/**
 * Which records speak of the same thing: declared comparisons and blocking rules, weights learned from the records themselves.
 *
 * <p>Knows the model of Fellegi and Sunter (1969), how its weights are estimated without labels, how rare words weigh more, and how
 * pairs become clusters. Does not know companies: a {@link io.tuji.engine.resolve.Scheme} declares what is compared. Entered by
 * {@link io.tuji.engine.resolve.Learning}, {@link io.tuji.engine.resolve.Resolver} for a whole table and
 * {@link io.tuji.engine.resolve.KnownRecords} for one record; {@link io.tuji.engine.resolve.ReviewDecisions} corrects weights by
 * what persons decided, {@link io.tuji.engine.resolve.Trial} says how good that is.
 */
@NullMarked
package io.tuji.engine.resolve;

import org.jspecify.annotations.NullMarked;
