package io.tuji.importing.web;

import io.tuji.importing.Delivery;
import io.tuji.importing.Imports.Received;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was typed where a file is handed in; nothing of it is lost when something is wrong.
 *
 * @param source id of a source, or {@link #NEW}
 * @param target what a new source speaks of
 * @param name of a new source
 * @param usualDelivery how files of a new source come
 * @param delivery how this file comes, where a link has said so; otherwise as the source usually delivers
 * @param spoolName a file that was received before, blank if none
 */
record NewImportForm(
        String source,
        String target,
        String name,
        Delivery usualDelivery,
        String authority,
        String asOf,
        Optional<Delivery> delivery,
        String spoolName,
        String fileName) {

    static final String NEW = "new";
    private static final String MIDDLE = "50";

    static NewImportForm read(HttpServletRequest request, LocalDate today) {
        String authority = request.getParameter("authority") == null ? MIDDLE : Typed.text(request, "authority");
        String asOf = request.getParameter("asOf") == null ? today.toString() : Typed.text(request, "asOf");
        return new NewImportForm(
                Typed.text(request, "source"),
                Typed.text(request, "target"),
                Typed.text(request, "name"),
                Typed.delivery(request, "usualDelivery").orElse(Delivery.FULL),
                authority,
                asOf,
                Typed.delivery(request, "delivery"),
                Typed.text(request, "spoolName"),
                Typed.text(request, "fileName"));
    }

    public boolean isNewSource() {
        return source.equals(NEW);
    }

    NewImportForm about(String kind) {
        return new NewImportForm(source, kind, name, usualDelivery, authority, asOf, delivery, spoolName, fileName);
    }

    NewImportForm withFile(Optional<Received> file) {
        return new NewImportForm(
                source,
                target,
                name,
                usualDelivery,
                authority,
                asOf,
                delivery,
                file.map(Received::spoolName).orElse(""),
                file.map(Received::fileName).orElse(""));
    }
}
