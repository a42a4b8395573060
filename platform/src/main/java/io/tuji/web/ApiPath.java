package io.tuji.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Where programs are answered: below {@code /api/}, with problems as JSON and the language that they accept. */
public final class ApiPath {

    public static final String V1 = "/api/v1";

    private ApiPath() {}

    /** Of an error that the server hands on, the address that was asked for first counts. */
    public static boolean holds(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = first instanceof String asked ? asked : request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/-/");
    }
}
