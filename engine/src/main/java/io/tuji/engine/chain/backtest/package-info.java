/**
 * Whether a ranking is worth anything: what came true after a day is held against what was ranked before it, beside the plainest baseline
 * and a control that knows nothing, with intervals.
 *
 * <p>Knows scores and what came true, and nothing of what was ranked. Facade: {@link io.tuji.engine.chain.backtest.BackTest}.
 */
@NullMarked
package io.tuji.engine.chain.backtest;

import org.jspecify.annotations.NullMarked;
