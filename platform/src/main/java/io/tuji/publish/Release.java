package io.tuji.publish;

import io.tuji.engine.dataset.Label;
import java.time.Instant;
import java.util.Optional;

/**
 * A frozen release, by its head.
 *
 * @param code by which it is found for good, such as {@code FB-2026-001}
 * @param period for which it was made, as {@link io.tuji.engine.value.Period} writes it
 * @param digest SHA-256 of the frozen content
 * @param replaces the release that it corrects
 * @param replacedBy the release that corrects it
 */
public record Release(
        String code,
        String plan,
        String period,
        Label title,
        Instant publishedAt,
        String publishedBy,
        String digest,
        Optional<String> replaces,
        Optional<String> replacedBy) {

    /** Where the public finds it. */
    public String address() {
        return "/public/releases/" + code;
    }
}
