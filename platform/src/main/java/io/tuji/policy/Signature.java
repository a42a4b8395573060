package io.tuji.policy;

import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a person has said on a condition that no figure decides.
 *
 * @param key of the condition within its policy
 * @param on the day from which it holds
 */
public record Signature(
        long id,
        CompanyId company,
        String policy,
        String key,
        boolean isYes,
        LocalDate on,
        String words,
        String signedBy,
        Instant signedAt) {

    /** As facts of rules are called. */
    public String fact() {
        return policy + "/" + key;
    }
}
