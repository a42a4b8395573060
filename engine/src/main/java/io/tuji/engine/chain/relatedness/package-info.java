/**
 * Where an area is specialised, which industries are found together, and what that says of other industries there: location quotient,
 * proximity, density, complexity, outlook, and growth apart by shift-share, on any table of areas and industries.
 *
 * <p>Knows counts or amounts and nothing of what they count. Every result comes with the numbers it was made from, or with what stands in
 * its way. Facade: {@link io.tuji.engine.chain.relatedness.Relatedness}; growth between two tables:
 * {@link io.tuji.engine.chain.relatedness.ShiftShare}.
 */
@NullMarked
package io.tuji.engine.chain.relatedness;

import org.jspecify.annotations.NullMarked;
