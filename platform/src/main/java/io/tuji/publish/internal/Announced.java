package io.tuji.publish.internal;

import io.tuji.engine.dataset.Label;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The announced day of a coming release.
 *
 * @param sequence how often it was changed
 */
public record Announced(
        long id,
        int sequence,
        LocalDate day,
        String plan,
        String period,
        Label title,
        boolean withdrawn,
        String changedBy,
        Instant changedAt) {}
