package io.tuji.zone;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.promotion.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * That somebody is asked to take a project over or to help with it. Until it is accepted nothing changes.
 *
 * @param role in the team, of whoever helps
 * @param due the last day to answer; unknown while the calendar of its year is not loaded
 * @param answer empty while nobody has answered
 */
public record TeamRequest(
        long id,
        Kind kind,
        Subject subject,
        String words,
        String role,
        To to,
        From from,
        LocalDate askedOn,
        Optional<LocalDate> due,
        State state,
        Optional<Answer> answer) {

    public enum Kind {
        /** 移交: to own it from then on. */
        HAND_OVER,
        /** 协助: to join its team. */
        HELP
    }

    public enum State {
        ASKED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        /** Nobody answered in time. */
        LAPSED
    }

    /** What can be done with one that waits. */
    public enum Move {
        ACCEPT(State.ACCEPTED),
        DECLINE(State.DECLINED),
        /** By whoever asked. */
        WITHDRAW(State.WITHDRAWN);

        private final State leadsTo;

        Move(State leadsTo) {
            this.leadsTo = leadsTo;
        }

        public State leadsTo() {
            return leadsTo;
        }

        public static Optional<Move> read(String text) {
            return Arrays.stream(values())
                    .filter(move -> move.name().equals(text))
                    .findFirst();
        }
    }

    /** What whoever is asked is told of the project before seeing it. */
    public record Subject(Project.Id id, Project.Code code, String name, Optional<String> zone) {}

    /** A person, or a body of which anybody may answer who can have projects. */
    public record To(Optional<UserId> person, Optional<OrgUnitId> unit, String name) {}

    /** @param unit of whoever asks at that time */
    public record From(UserId person, String login, String name, Optional<OrgUnitId> unit, Instant at) {}

    /** @param by name; empty where it has lapsed */
    public record Answer(String by, Instant at, String words) {}

    public boolean isOpen() {
        return state == State.ASKED;
    }
}
