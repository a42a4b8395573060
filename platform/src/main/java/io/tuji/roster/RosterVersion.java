package io.tuji.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list holds, or held, from one act to the next.
 *
 * @param number from 1, never used again once it has been in force
 * @param base number of the version that it was made from; 0 for none
 * @param asOf the day of which it speaks; empty while it is a draft
 */
public record RosterVersion(
        Id id,
        Roster.Id roster,
        int number,
        int base,
        State state,
        Optional<LocalDate> asOf,
        String reason,
        String madeBy,
        Instant madeAt,
        Optional<Withdrawn> withdrawn) {

    public record Id(long value) {

        /** Of no version: nothing is a member. */
        public static final Id NONE = new Id(0);
    }

    public enum State {
        DRAFT,
        /** It counts, or did until a later one came into force. */
        IN_FORCE,
        /** It was taken back, so that the one before it counts again. */
        WITHDRAWN
    }

    public record Withdrawn(String by, Instant at) {}
}
