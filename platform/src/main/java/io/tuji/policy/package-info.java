/**
 * Which firm can have what, and what is missing (政策找企业): the policies of the pack edition by edition, what they say of every firm as of
 * any day and why, what people sign where no figure decides, what is to be asked next.
 *
 * <p>Judges by {@code engine.policy} over what the registry knows of facts, titles and registrations. Brings a {@code CompanyPanel} to the
 * registry. Facade: {@link io.tuji.policy.Policies}, {@link io.tuji.policy.FirmPolicies}, {@link io.tuji.policy.Signatures},
 * {@link io.tuji.policy.Releases}. Tables:
 * policy_edition, policy_signature, policy_verdict, policy_judged, policy_turn,
 * policy_turn_told, policy_due, policy_judging, policy_release.
 */
@ApplicationModule(
        displayName = "政策",
        allowedDependencies = {"access", "audit", "database", "district", "job", "notice", "registry", "web"})
@NullMarked
package io.tuji.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
