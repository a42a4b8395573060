package io.tuji.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses every handler that does not say who may call it, and everybody whom its word does not let in. */
class AccessInterceptor implements HandlerInterceptor {

    private static final String PASSWORD_PAGE = "/password";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || method.getBean() instanceof ErrorController) {
            return true;
        }
        if (!AccessRule.lets(VisitorFilter.visitorOf(request), method)) {
            throw AccessRule.of(method) == AccessRule.RIGHT
                    ? new RightMissing(AccessRule.rightOf(method))
                    : new AccessDeniedException(
                            request.getMethod() + " " + request.getRequestURI() + " needs " + AccessRule.of(method));
        }
        if (VisitorFilter.mustChange(request)
                && AccessRule.of(method) != AccessRule.OPEN
                && !PASSWORD_PAGE.equals(request.getRequestURI())) {
            Redirects.send(request, response, PASSWORD_PAGE);
            return false;
        }
        return true;
    }
}
