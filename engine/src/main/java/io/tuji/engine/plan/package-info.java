/**
 * How an indicator of a plan stands: from its target and what sources have said, one declared rule gives a state, a path, what is still
 * needed a year, and what is missing.
 *
 * <p>Knows no plan, no district and no storage. Judges only what has been said: no forecast, no chance. Facade:
 * {@link io.tuji.engine.plan.Judge}. The rule in words: docs/decisions/012-the-mechanical-state.md.
 */
@NullMarked
package io.tuji.engine.plan;

import org.jspecify.annotations.NullMarked;
