package io.tuji.publish.internal;

import io.tuji.engine.dataset.Label;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A release as it is being put together.
 *
 * @param authors everybody who has changed it: none of them may publish it
 * @param submitted when it was handed over for approval, and by whom
 * @param returned why it was given back the last time; empty otherwise
 * @param code of the release that has come of it
 */
public record Draft(
        Id id,
        int version,
        State state,
        Said said,
        List<String> authors,
        Instant changedAt,
        Optional<Submitted> submitted,
        String returned,
        Optional<String> code) {

    public enum State {
        DRAFT,
        SUBMITTED,
        PUBLISHED,
        DISCARDED
    }

    public record Id(long value) {

        public String number() {
            return "FBG-%06d".formatted(value);
        }
    }

    public record Submitted(String by, Instant at) {}

    /**
     * What it will say, as far as people decide about it.
     *
     * @param changed what is different from the release that it replaces
     * @param chosen by measure, in the order of the plan
     */
    public record Said(
            String plan,
            String period,
            Label title,
            Label note,
            Optional<String> replaces,
            Label changed,
            Map<String, Chosen> chosen) {

        public Said {
            chosen = new LinkedHashMap<>(chosen);
        }

        /** Whether the figures of that measure and period are chosen. */
        public boolean has(String measure, String wanted) {
            Chosen of = chosen.get(measure);
            return of != null && of.periods().contains(wanted);
        }

        /** What is said of a measure beside its figures. */
        public Chosen of(String measure) {
            return chosen.getOrDefault(measure, Chosen.NOTHING);
        }
    }

    /** @param periods whose figures are to be published, as {@link io.tuji.engine.value.Period} writes them */
    public record Chosen(List<String> periods, Label definition, Label method) {

        static final Chosen NOTHING = new Chosen(List.of(), Label.of(""), Label.of(""));

        public Chosen {
            periods = List.copyOf(periods);
        }
    }

    public Draft {
        authors = List.copyOf(authors);
    }
}
