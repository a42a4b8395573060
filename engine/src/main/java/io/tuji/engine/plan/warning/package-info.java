/**
 * Early warning in the sense of plan law: what is expected to be hard to complete (预计难以完成). A light from declared rules, steady over two
 * periods, with its reasons as data; what each part adds to the whole; what growth from now on would lead to.
 *
 * <p>Knows judgements, progress and chances, no words and no storage. Facade: {@link io.tuji.engine.plan.warning.Assessment}. The rules
 * in words: docs/decisions/023-chance-and-warning.md.
 */
@NullMarked
package io.tuji.engine.plan.warning;

import org.jspecify.annotations.NullMarked;
