package io.tuji.importing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Sends the whole window to another page, whether the browser or htmx has asked. */
final class Redirection {

    private Redirection() {}

    /** The view to return from a handler: none for htmx, which follows the header. */
    static @Nullable String to(String address, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") == null) {
            return "redirect:" + address;
        }
        response.setHeader("HX-Redirect", address);
        return null;
    }
}
