/**
 * War zones (战区), hand-over (移交), help across bodies (协助), task forces (专班), and how much each officer carries.
 *
 * <p>Knows which bodies work in a zone, what was given to it and by whom, who was asked to take a project over or to help and what the
 * answer was, task forces with mandate, members, term, target list and report. Zones come from the pack ({@link
 * io.tuji.district.PromotionRules.Zone}); whose a project is and who works on it {@code promotion} keeps and alone decides who may see it:
 * whoever is to see one is brought into its team. Facade: {@link io.tuji.zone.Zones}, {@link io.tuji.zone.TeamRequests}, {@link
 * io.tuji.zone.TaskForces}. Tables: zone_body, zone_assignment, zone_assigned, zone_request, task_force, task_force_member,
 * task_force_project, task_force_seat.
 */
@ApplicationModule(
        displayName = "战区与专班",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "chain",
            "demand",
            "district",
            "document",
            "notice",
            "promotion",
            "web"
        })
@NullMarked
package io.tuji.zone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
