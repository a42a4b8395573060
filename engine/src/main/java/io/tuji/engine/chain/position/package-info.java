/**
 * On which nodes of industry chains a firm stands, by what it says of itself: name, scope, products, industry. Every node comes with the
 * clauses and words that speak for it and with how sure that is.
 *
 * <p>Knows texts and templates; nothing of lists, people's decisions or places. Facade:
 * {@link io.tuji.engine.chain.position.PositionReader}.
 */
@NullMarked
package io.tuji.engine.chain.position;

import org.jspecify.annotations.NullMarked;
