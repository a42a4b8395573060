/**
 * Reports on projects of promotion: the funnel (漏斗) as of any day, cohorts, slips, what is stuck and why, the monthly bulletin (月度通报),
 * and the brief before a visit.
 *
 * <p>Keeps nothing of its own: every number is counted from the steps and changes that projects keep, so that a report of a past day gives
 * the same numbers whenever it is asked, and leads to exactly the projects behind it. Where a project stood in the evening of a day:
 * {@link io.tuji.funnel.internal.FunnelSnapshots}. The brief takes in what other modules bring ({@link io.tuji.promotion.BriefPart}).
 */
@ApplicationModule(
        displayName = "招商漏斗",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "chain",
            "demand",
            "district",
            "lead",
            "promotion",
            "registry",
            "web"
        })
@NullMarked
package io.tuji.funnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
