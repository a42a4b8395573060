/**
 * Yearly tasks taken apart over places or bodies and twelve months (任务分解), and what reports say of them: lights by declared rules,
 * points of a letter of responsibility (目标责任书), ranks.
 *
 * <p>Knows amounts and months, no calendar of working days, no words and no storage. What was not reported is unknown and named, never
 * zero. Facade: {@link io.tuji.engine.plan.task.TaskJudge}, {@link io.tuji.engine.plan.task.Score}. The rules in words:
 * docs/decisions/027-tasks.md.
 */
@NullMarked
package io.tuji.engine.plan.task;

import org.jspecify.annotations.NullMarked;
