package io.tuji.registry;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One fact of one firm as somebody stated it. It is never changed: a later word of the same speaker supersedes it.
 *
 * @param supersedes the earlier word of the same speaker on the same period
 * @param aside who has set it aside and why; empty where it counts
 */
public record Statement(
        Id id, What what, Instant recordedAt, Actor recordedBy, Optional<Id> supersedes, Optional<Aside> aside) {

    public record Id(long value) {}

    /** A statement that a person has set aside counts as if it had not been made. */
    public record Aside(String reason, Actor by, Instant at) {}

    /**
     * What is said.
     *
     * @param key of the {@link FactDefinition}
     * @param asOf the vintage: the day as of which the speaker says it
     * @param saidBy who says it, in words
     * @param record the source record that says it; empty where a person typed it
     * @param isOfficial whether it is taken from an official source
     */
    public record What(
            CompanyId company,
            String key,
            Period period,
            Content content,
            Certainty certainty,
            Bound bound,
            LocalDate asOf,
            String saidBy,
            Optional<Long> record,
            boolean isOfficial) {

        /** Without an official source. */
        public What(
                CompanyId company,
                String key,
                Period period,
                Content content,
                Certainty certainty,
                Bound bound,
                LocalDate asOf,
                String saidBy,
                Optional<Long> record) {
            this(company, key, period, content, certainty, bound, asOf, saidBy, record, false);
        }

        /** The amount as it is summed up; none of words, or of what is not counted or not exact. */
        public Optional<Quantity> countedAmount() {
            return certainty == Certainty.ACTUAL && bound == Bound.EXACT && content instanceof Content.Amount amount
                    ? Optional.of(amount.quantity())
                    : Optional.empty();
        }
    }

    /** The value itself. */
    public sealed interface Content {

        /** In the one text form by which contents are compared. */
        String text();

        record Words(String text) implements Content {}

        record Amount(Quantity quantity) implements Content {

            @Override
            public String text() {
                return quantity.toString();
            }
        }
    }
}
