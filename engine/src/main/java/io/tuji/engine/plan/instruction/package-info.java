/**
 * What a leader has decided and somebody has to do (领导交办): how far it has come, who may do what with it now, and the light under which
 * it is supervised (督办).
 *
 * <p>Knows parties, moves and days; never who the people are. Moves are declared in one list, {@link
 * io.tuji.engine.plan.instruction.Move}; a light follows from the step and the day alone.
 */
@NullMarked
package io.tuji.engine.plan.instruction;

import org.jspecify.annotations.NullMarked;
