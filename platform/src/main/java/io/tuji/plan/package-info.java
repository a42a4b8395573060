/**
 * How the district's plans stand: observations of their measures, version by version, the mechanical state of every indicator, and what looks odd in the figures.
 *
 * <p>Takes targets and public figures from the pack; people enter, import and correct figures beside them. Two persons clear
 * a figure before it may leave the house. Does not forecast. Facade: {@link io.tuji.plan.Plans}, {@link io.tuji.plan.Observations},
 * {@link io.tuji.plan.DataQuality}, {@link io.tuji.plan.Clearances}, {@link io.tuji.plan.ClearedFigures}. Event: {@link io.tuji.plan.IndicatorObserved}.
 * Tables: plan_observation, plan_sheet, plan_data_review, plan_clearance_act. Map: docs/architecture.md.
 */
@ApplicationModule(
        displayName = "规划监测",
        allowedDependencies = {"access", "audit", "database", "district", "importing :: table", "setting", "web"})
@NullMarked
package io.tuji.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
