package io.tuji.access.internal;

import io.tuji.access.UserId;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is counted and noted of every try at signing in. */
@Service
class SignInAttempts {

    private final AttemptStore store;
    private final AuditLog audit;
    private final Clock clock;

    SignInAttempts(AttemptStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Optional<Attempt> begin(String login) {
        return store.begin(login, clock.instant());
    }

    @Transactional
    void succeeded(Attempt attempt, String address) {
        store.clear(new UserId(attempt.person().id()), clock.instant());
        note(new Actor(attempt.person().login()), "session.begin", subject(attempt), address);
    }

    /** What was typed as login is not kept when nobody has it: people type their password there. */
    @Transactional
    void failed(Optional<Attempt> attempt, String address) {
        note(
                Actor.NOBODY,
                "session.refuse",
                attempt.map(SignInAttempts::subject).orElse("user:unknown"),
                address);
        attempt.filter(a -> a.allowed() && a.isLast())
                .ifPresent(a -> note(Actor.SYSTEM, "user.lock-out", subject(a), address));
    }

    private void note(Actor actor, String act, String subject, String address) {
        audit.record(Entry.of(actor, act, subject).to(Map.of("address", address)));
    }

    private static String subject(Attempt attempt) {
        return "user:" + attempt.person().id();
    }
}
