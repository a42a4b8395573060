/**
 * What holds projects and firms up (堵点), and the meetings that see to it (调度会).
 *
 * <p>Knows blockers with owner, cause, clock on working days, every step; meetings with a pack of what is stuck, frozen with the meeting, and
 * what they decide. Does not know how projects move ({@code promotion}) nor what becomes of a decision that went on as an instruction ({@code
 * brief}). Facade: {@link io.tuji.blocker.Blockers}, {@link io.tuji.blocker.Meetings}. Tables: blocker, blocker_pause, blocker_act,
 * coordination_meeting, coordination_body, coordination_item, coordination_decision.
 */
@ApplicationModule(
        displayName = "堵点与调度",
        allowedDependencies = {
            "access",
            "audit",
            "brief",
            "calendar",
            "demand",
            "district",
            "notice",
            "promotion",
            "registry",
            "task",
            "web"
        })
@NullMarked
package io.tuji.blocker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
