/**
 * Templates of industry chains as values: stages, nodes and edges, each with what it rests on, and everything that can be wrong with one.
 *
 * <p>Knows how a chain is described and nothing of firms: what firms mean for its nodes is {@code chain.health}, which industries lie near
 * each other {@code chain.relatedness}, whether a ranking is worth anything {@code chain.backtest}. Facade:
 * {@link io.tuji.engine.chain.ChainCheck}.
 */
@NullMarked
package io.tuji.engine.chain;

import org.jspecify.annotations.NullMarked;
