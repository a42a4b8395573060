/**
 * Where a chain is strong, weak, broken, missing or empty in a place, and where nobody can say: the declared rule, with every number that
 * led to a state and, where there is none, what data would settle it.
 *
 * <p>Knows how many firms are on the nodes and nothing of how they got there. Facade: {@link io.tuji.engine.chain.health.ChainHealth}.
 */
@NullMarked
package io.tuji.engine.chain.health;

import org.jspecify.annotations.NullMarked;
