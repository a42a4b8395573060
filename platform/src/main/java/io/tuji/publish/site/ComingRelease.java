package io.tuji.publish.site;

import io.tuji.engine.dataset.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An announced day.
 *
 * @param sequence how often it was changed, as calendars of readers want it
 * @param released code of the release that has come of it
 */
public record ComingRelease(
        long id,
        int sequence,
        LocalDate day,
        String period,
        Label title,
        boolean withdrawn,
        Instant changedAt,
        Optional<String> released) {}
