package io.tuji.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Leads on after signing in: to the page that was asked for, in the language and look that the person once chose. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final RequestCache asked;
    private final TasteStore tastes;

    SignInOutcome(RequestCache asked, TasteStore tastes) {
        this.asked = asked;
        this.tastes = tastes;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        String target = targetOf(request, response);
        Optional<Taste> taste =
                who.getPrincipal() instanceof SignedInPerson person ? tastes.find(person.id()) : Optional.empty();
        response.sendRedirect(taste.map(t -> t.leadingTo(target)).orElse(target));
    }

    private String targetOf(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        if (!(saved instanceof DefaultSavedRequest page)) {
            return "/";
        }
        String path = Optional.ofNullable(page.getRequestURI()).orElse("/");
        return Optional.ofNullable(page.getQueryString())
                .map(query -> path + "?" + query)
                .orElse(path);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(reason instanceof LockedException ? "/login?later" : "/login?refused");
    }
}
