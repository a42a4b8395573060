package io.tuji.publish.frozen;

import io.tuji.engine.dataset.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that one release says. Nothing in it may be withheld from the public.
 *
 * @param period for which it was made
 * @param division code of the district
 * @param packHash of the district's pack from which names and targets were taken
 */
public record Content(
        String code,
        Label title,
        String plan,
        Label planName,
        String period,
        String division,
        Label district,
        Instant publishedAt,
        Label note,
        Optional<Correction> correction,
        String packHash,
        List<FrozenIndicator> indicators) {

    /** @param replaces code of the release that is corrected */
    public record Correction(String replaces, Label changed) {}

    public Content {
        indicators = List.copyOf(indicators);
    }

    public Optional<FrozenIndicator> find(String measure) {
        return indicators.stream().filter(i -> i.measure().equals(measure)).findFirst();
    }

    /** The same with its code and the moment of its publication. */
    public Content stamped(String released, Instant moment) {
        return new Content(
                released,
                title,
                plan,
                planName,
                period,
                division,
                district,
                moment,
                note,
                correction,
                packHash,
                indicators);
    }
}
