package io.tuji.access.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person gives the own account another password; all other sessions of the person end. */
@Service
public class PasswordChange {

    private static final Place PRESENT = Place.field("present");
    private static final Place REPEATED = Place.field("repeated");

    private final PersonWriteStore store;
    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final AuditLog audit;
    private final FirstAdministrator first;

    PasswordChange(
            PersonWriteStore store,
            SignInAttempts attempts,
            Passwords passwords,
            AuditLog audit,
            FirstAdministrator first) {
        this.store = store;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
        this.first = first;
    }

    /** The present password is counted like a sign-in: an open desk must not become a place to guess. */
    @Transactional
    public Problems change(Visitor visitor, String present, String wanted, String repeated) {
        Problems problems = PasswordRule.check(visitor.login(), wanted);
        if (!wanted.equals(repeated)) {
            problems.add(AccessProblem.PASSWORD_REPETITION, REPEATED);
        }
        if (present.equals(wanted)) {
            problems.add(AccessProblem.PASSWORD_UNCHANGED, PasswordRule.FIELD);
        }
        if (!problems.hasErrors() && !isPresent(visitor, present)) {
            problems.add(AccessProblem.PASSWORD_WRONG, PRESENT);
        }
        if (!problems.hasErrors()) {
            keep(visitor, wanted);
        }
        return problems;
    }

    private boolean isPresent(Visitor visitor, String present) {
        return attempts.begin(visitor.login())
                .filter(Attempt::allowed)
                .filter(attempt -> passwords.fits(present, attempt.hash()))
                .isPresent();
    }

    private void keep(Visitor visitor, String wanted) {
        store.setPassword(visitor.id(), passwords.hash(wanted), false);
        audit.record(Entry.of(
                visitor.actor(), "user.password", "user:" + visitor.id().value()));
        first.passwordChanged(visitor.login());
    }
}
