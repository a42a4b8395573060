/**
 * What is promised, committed to and signed for projects of investment promotion, when they landed, and how many count for the plan.
 *
 * <p>Knows promises (承诺) with legal basis and fair-competition check, yearly commitments, agreements of earlier years, signings, dated
 * milestones, the day of the first landing. A promise that is not lawful cannot be made. What is counted becomes an actual of the plan only
 * when somebody declares the list complete. Facade: {@link io.tuji.agreement.Promises}, {@link io.tuji.agreement.Commitments}, {@link
 * io.tuji.agreement.OldAgreements}, {@link io.tuji.agreement.Signings}, {@link io.tuji.agreement.Milestones}, {@link
 * io.tuji.agreement.CountedProjects}. Tables: agreement_promise, agreement_step, agreement_none, agreement_commitment, agreement_old,
 * agreement_signing, agreement_milestone, agreement_landing, agreement_declaration, agreement_declared.
 */
@ApplicationModule(
        displayName = "承诺与签约",
        allowedDependencies = {
            "access",
            "audit",
            "district",
            "document",
            "importing",
            "importing :: table",
            "plan",
            "promotion",
            "registry",
            "web"
        })
@NullMarked
package io.tuji.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
