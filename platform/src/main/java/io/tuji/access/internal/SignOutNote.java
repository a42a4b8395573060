package io.tuji.access.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a person left. */
@Component
class SignOutNote implements LogoutHandler {

    private final AuditLog audit;

    SignOutNote(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    @Transactional
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof SignedInPerson person) {
            audit.record(Entry.of(new Actor(person.login()), "session.end", "user:" + person.id()));
        }
    }
}
