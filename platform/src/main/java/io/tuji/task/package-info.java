/**
 * Yearly tasks as work with names and dates: taken apart over places or bodies and months, reported with evidence, set beside what was
 * planned; letters of responsibility with scores that can be appealed; the monthly bulletin.
 *
 * <p>Knows who owes which report until when, never changes a figure of the plan. Facade: {@link io.tuji.task.Tasks},
 * {@link io.tuji.task.Breakdowns}, {@link io.tuji.task.Reports}, {@link io.tuji.task.Letters}; brings
 * {@link io.tuji.outlook.LateTasks} to the outlook. Tables: task, task_breakdown, task_report, task_letter, task_score, task_appeal. Why
 * it is so: docs/decisions/027-tasks.md.
 */
@ApplicationModule(
        displayName = "任务落实",
        allowedDependencies = {"access", "audit", "calendar", "district", "document", "notice", "outlook", "plan", "web"
        })
@NullMarked
package io.tuji.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
