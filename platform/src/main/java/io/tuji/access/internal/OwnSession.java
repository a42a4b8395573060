package io.tuji.access.internal;

import io.tuji.access.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets the session that made a change go on, under a new number, when all sessions of the account end with it. */
@Component
public class OwnSession {

    private final AccountStore accounts;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OwnSession(AccountStore accounts) {
        this.accounts = accounts;
    }

    public void renew(UserId id, HttpServletRequest request, HttpServletResponse response) {
        SignedInPerson person = accounts.find(id).orElseThrow().person();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
