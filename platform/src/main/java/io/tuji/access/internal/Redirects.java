package io.tuji.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the whole page elsewhere, also when only a part of it was asked for by htmx. */
final class Redirects {

    private Redirects() {}

    static void send(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (isPart(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", address);
        } else {
            response.sendRedirect(address);
        }
    }

    static boolean isPart(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
