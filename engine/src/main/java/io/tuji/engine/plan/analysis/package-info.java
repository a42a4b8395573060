/**
 * The situation analysis (形势分析): facts about the indicators of a plan, and the sentences that declared rules compose of them.
 *
 * <p>Every number of a sentence is a {@link io.tuji.engine.plan.analysis.Fact} that names the observations it rests on, so that it can be
 * followed back and found wrong when one of them changes. Knows no storage, no file and no page; the rules come from outside. Facade:
 * {@link io.tuji.engine.plan.analysis.Composer}. Why sentences are composed and not written freely: docs/decisions/030-analysis.md.
 */
@NullMarked
package io.tuji.engine.plan.analysis;

import org.jspecify.annotations.NullMarked;
