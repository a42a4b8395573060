package io.tuji.chain;

import io.tuji.engine.chain.health.HealthRule;
import java.time.Instant;
import java.util.Optional;

/**
 * How health is judged.
 *
 * @param nationalSource which source stands for the country; empty for the one with the most firms on the chain
 * @param reason why it was set so; empty for what holds until somebody sets it
 */
public record HealthSetting(
        HealthRule rule,
        Optional<Long> nationalSource,
        String reason,
        Optional<String> setBy,
        Optional<Instant> setAt) {

    public static final HealthSetting USUAL =
            new HealthSetting(HealthRule.USUAL, Optional.empty(), "", Optional.empty(), Optional.empty());

    /** As it was typed; empty texts are faults but for the source. */
    public record Typed(
            String leastCoverage,
            String fewestNational,
            String strong,
            String weak,
            String leastStaffed,
            String nationalSource,
            String reason) {}
}
