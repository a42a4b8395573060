/**
 * What is to be expected of the indicators of the plans: forecasts with their intervals, the chance to reach a target, lights and
 * warnings that follow, and what people judge beside them.
 *
 * <p>Calculates from what the plan module knows; never changes a figure or the mechanical state. Facade: {@link io.tuji.outlook.Outlooks},
 * {@link io.tuji.outlook.Warnings}, {@link io.tuji.outlook.Verdicts}, {@link io.tuji.outlook.GrowthParts}; whoever keeps tasks brings {@link io.tuji.outlook.LateTasks}. Event: {@link io.tuji.outlook.WarningRaised}. Tables: outlook,
 * outlook_warning, outlook_answer, outlook_verdict. Why it is so: docs/decisions/025-outlook.md.
 */
@ApplicationModule(
        displayName = "研判预警",
        allowedDependencies = {"access", "audit", "calendar", "database", "district", "job", "notice", "plan", "web"})
@NullMarked
package io.tuji.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
