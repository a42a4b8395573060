package io.tuji.view.internal;

import io.tuji.access.CurrentVisitor;
import io.tuji.web.ApiPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Opens a list with the view that the person starts with. Whoever asks anything of the list gets what is asked for, and whoever comes back
 * from an act is told first what came of it.
 */
@Component
public class StartViews implements HandlerInterceptor {

    private final SavedViews views;
    private final CurrentVisitor visitors;

    StartViews(SavedViews views, CurrentVisitor visitors) {
        this.views = views;
        this.visitors = visitors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!isOpening(request) || !(handler instanceof HandlerMethod)) {
            return true;
        }
        Optional<String> start = visitors.find().flatMap(visitor -> views.start(request.getRequestURI(), visitor.id()));
        if (start.isEmpty() || !start.get().contains("?")) {
            return true;
        }
        response.sendRedirect(start.get());
        return false;
    }

    private static boolean isOpening(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && request.getHeader("HX-Request") == null
                && !ApiPath.holds(request)
                && RequestContextUtils.getInputFlashMap(request) == null;
    }
}
