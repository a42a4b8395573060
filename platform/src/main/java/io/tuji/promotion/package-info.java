/**
 * Projects of investment promotion on the way that the pack declares: target list (目标清单), tracking list (跟踪清单), signed, registered,
 * landed, in operation.
 *
 * <p>Knows projects, their fields, stages, teams, and why a move is held back. Does not know meetings, promises, signings and blockers: who
 * does brings {@link io.tuji.promotion.ProjectEvidence} for the gates and a {@link io.tuji.promotion.ProjectPanel} for the page. Which stages
 * there are and what each asks for is data of the pack ({@link io.tuji.district.PromotionRules}). Facade: {@link
 * io.tuji.promotion.Projects}, {@link io.tuji.promotion.ProjectRows}, {@link io.tuji.promotion.FormerFirms}. Event: {@link io.tuji.promotion.StageEntered}. Tables: promotion_project, promotion_change,
 * promotion_entry, promotion_member, promotion_pause, promotion_number.
 */
@ApplicationModule(
        displayName = "招商项目",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "chain",
            "demand",
            "district",
            "document",
            "lead",
            "notice",
            "registry",
            "search",
            "web"
        })
@NullMarked
package io.tuji.promotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
