/**
 * For those who lead: one page on an indicator, a place or a plan (领导简报), and what they decide there as instructions (领导交办) with an
 * owner, a day and supervision (督办).
 *
 * <p>Reads the other modules through their doors and changes nothing of theirs; what may not be published stands in no brief. Facade:
 * {@link io.tuji.brief.Briefs}, {@link io.tuji.brief.Instructions}. Tables: instruction, instruction_owner, instruction_act. Why it is so:
 * docs/decisions/031-brief.md.
 */
@ApplicationModule(
        displayName = "领导简报",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "district",
            "document",
            "notice",
            "outlook",
            "placing",
            "plan",
            "task",
            "web"
        })
@NullMarked
package io.tuji.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
