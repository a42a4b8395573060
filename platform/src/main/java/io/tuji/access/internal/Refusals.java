package io.tuji.access.internal;

import io.tuji.web.ApiPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers whoever is not signed in with the sign-in page, and whoever is but may not with 403. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final TokenRefusals programs;

    Refusals(TokenRefusals programs) {
        this.programs = programs;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (ApiPath.holds(request)) {
            programs.commence(request, response, reason);
        } else {
            Redirects.send(request, response, "/login");
        }
    }

    /** A form whose session has ended lacks its token, and so does the sign-in form that lay open for too long. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && !isSignedIn()) {
            Redirects.send(request, response, "/login?expired");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isSignedIn() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignedInPerson;
    }
}
