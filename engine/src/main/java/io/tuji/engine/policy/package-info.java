/**
 * Policies and whom they are open to: conditions over facts of a firm, judged in three values as of any day, with proof, nearest miss and
 * the fewest facts that would settle it. What policies and facts there are is data of the district; here are only the rules.
 */
@NullMarked
package io.tuji.engine.policy;

import org.jspecify.annotations.NullMarked;
