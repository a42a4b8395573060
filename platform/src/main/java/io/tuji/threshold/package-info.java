/**
 * Firms near the statistical threshold (小升规): which revenue of the last year reaches the limit of their industry or comes near it, who
 * follows them, in which month they are expected to enter, since when they are in.
 *
 * <p>Limits are those of the pack, industries those of {@code coding}, revenue what the registry believes; what is not known is named.
 * Brings a {@code CompanyPanel} to the registry. Facade: {@link io.tuji.threshold.Thresholds}. Tables: threshold_standing, threshold_due,
 * threshold_follow, threshold_act, threshold_step.
 */
@ApplicationModule(
        displayName = "小升规",
        allowedDependencies = {"access", "audit", "coding", "database", "district", "job", "notice", "registry", "web"})
@NullMarked
package io.tuji.threshold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
