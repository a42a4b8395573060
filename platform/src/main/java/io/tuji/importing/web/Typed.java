package io.tuji.importing.web;

import io.tuji.importing.Delivery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** What a visitor has typed into a form; a field that was not sent is blank. */
final class Typed {

    private Typed() {}

    static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    static Optional<Delivery> delivery(HttpServletRequest request, String name) {
        String word = text(request, name);
        return Arrays.stream(Delivery.values())
                .filter(delivery -> delivery.name().equals(word))
                .findFirst();
    }
}
