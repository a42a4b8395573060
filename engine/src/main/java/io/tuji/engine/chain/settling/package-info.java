/**
 * Whether the ranking of candidates would have told where firms settled: each region plays home on a past day, and what the ranking says of
 * the firms founded since is held against those that settled there.
 *
 * <p>Knows firms with founding day, region and nodes, and leaves out every term that would give the answer away. What a ranking was worth is
 * computed by {@link io.tuji.engine.chain.backtest}. Facade: {@link io.tuji.engine.chain.settling.SettlingTrial}.
 */
@NullMarked
package io.tuji.engine.chain.settling;

import org.jspecify.annotations.NullMarked;
