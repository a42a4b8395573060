package io.tuji.access.internal;

import io.tuji.access.Right;
import io.tuji.access.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What lets a program act as a person; its secret is known to the person alone.
 *
 * @param scope how far it reaches; what the person may do now is needed besides
 * @param endsOn the last day
 */
public record ApiToken(
        long id,
        UserId person,
        String login,
        String name,
        List<Right> scope,
        Instant createdAt,
        LocalDate endsOn,
        Optional<LocalDate> lastUsedOn,
        Optional<Instant> revokedAt) {

    /** How it stands on a day. */
    public enum State {
        VALID("good", "check-circle"),
        ENDED("unknown", "circle"),
        REVOKED("unknown", "x-circle");

        private final String look;
        private final String icon;

        State(String look, String icon) {
            this.look = look;
            this.icon = icon;
        }

        public String look() {
            return look;
        }

        public String icon() {
            return icon;
        }
    }

    public ApiToken {
        scope = List.copyOf(scope);
    }

    public State state(LocalDate today) {
        if (revokedAt.isPresent()) {
            return State.REVOKED;
        }
        return today.isAfter(endsOn) ? State.ENDED : State.VALID;
    }

    String subject() {
        return "token:" + id;
    }

    /** How the audit says which token acted; names alone may stand twice. */
    String auditName() {
        return subject() + " " + name;
    }

    public String scopeText() {
        return scope.stream().map(Right::text).collect(Collectors.joining(", "));
    }
}
