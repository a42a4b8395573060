package io.tuji.access.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TokenCheck.Verdict;
import io.tuji.web.ApiProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells a program why it is not let in: no token, a bad one, or which right is missing and to whom. */
@Component
class TokenRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Bearer realm=\"tuji\"";
    private static final String QUARTER_OF_AN_HOUR = "900";

    private final ApiProblems problems;
    private final LocaleResolver languages;

    TokenRefusals(ApiProblems problems, LocaleResolver languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        send(request, response, HttpStatus.UNAUTHORIZED, AccessProblem.TOKEN_NOT_SHOWN);
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Verdict.Refused refused) throws IOException {
        Object[] arguments = refused.arguments().toArray();
        switch (refused.why()) {
            case TOKENS_GUESSED -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, QUARTER_OF_AN_HOUR);
                send(request, response, HttpStatus.TOO_MANY_REQUESTS, refused.why(), arguments);
            }
            case TOKEN_AWAITS_PASSWORD -> send(request, response, HttpStatus.FORBIDDEN, refused.why(), arguments);
            default -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
                send(request, response, HttpStatus.UNAUTHORIZED, refused.why(), arguments);
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (!(reason instanceof RightMissing missing)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Right right = missing.right();
        boolean personMay = VisitorFilter.visitorOf(request)
                .map(Visitor::unlimited)
                .filter(person -> person.may(right))
                .isPresent();
        AccessProblem why = personMay ? AccessProblem.TOKEN_LACKS_RIGHT : AccessProblem.PERSON_LACKS_RIGHT;
        send(request, response, HttpStatus.FORBIDDEN, why, right.text());
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            AccessProblem why,
            Object... arguments)
            throws IOException {
        problems.send(response, status.value(), why, languages.resolveLocale(request), arguments);
    }
}
