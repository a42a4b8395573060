package io.tuji.blocker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a meeting has decided.
 *
 * @param number counts from 1 in each meeting
 * @param instruction code of the instruction that it became; empty of every other
 * @param ended how it was done, or why it was dropped; empty while it is open
 */
public record Decision(
        long id,
        Meeting.Id meeting,
        int number,
        String words,
        Blocker.Owner owner,
        LocalDate due,
        Optional<Blocker.ProjectName> project,
        Optional<Blocker.Id> blocker,
        State state,
        String instruction,
        Optional<Ended> ended,
        String by,
        Instant at) {

    public enum State {
        OPEN,
        DONE,
        DROPPED,
        /** It went on as an instruction (领导交办) and is supervised there. */
        HANDED_ON
    }

    /** What can be done with it. */
    public enum Move {
        DONE(State.DONE),
        DROP(State.DROPPED),
        HAND_ON(State.HANDED_ON),
        REOPEN(State.OPEN);

        private final State leadsTo;

        Move(State leadsTo) {
            this.leadsTo = leadsTo;
        }

        public State leadsTo() {
            return leadsTo;
        }

        /** What is an instruction by now is ended there. */
        public boolean isOpenIn(State state) {
            return this == REOPEN ? state == State.DONE || state == State.DROPPED : state == State.OPEN;
        }

        public static Optional<Move> read(String text) {
            return Arrays.stream(values())
                    .filter(move -> move.name().equals(text))
                    .findFirst();
        }
    }

    public record Ended(String words, String by, Instant at) {}

    /** As people see it. */
    public String code() {
        return meeting.code() + "-" + number;
    }

    public boolean isLate(LocalDate today) {
        return state == State.OPEN && due.isBefore(today);
    }
}
