package io.tuji.importing.web;

import io.tuji.importing.Delivery;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Profile;
import io.tuji.importing.Profile.Column;
import io.tuji.importing.SourceId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was chosen for a received file.
 *
 * @param profile empty before anybody has chosen
 */
record PreviewForm(
        String source,
        String spoolName,
        String fileName,
        String asOf,
        Optional<Delivery> delivery,
        Optional<Profile> profile) {

    /** More columns than a table may have cannot be meant. */
    private static final int MOST_COLUMNS = 500;

    static PreviewForm read(HttpServletRequest request) {
        return new PreviewForm(
                Typed.text(request, "source"),
                Typed.text(request, "spoolName"),
                Typed.text(request, "fileName"),
                Typed.text(request, "asOf"),
                Typed.delivery(request, "delivery"),
                profile(request));
    }

    /** The page on which a received file is looked at. */
    static String address(SourceId source, Received file, String asOf, Optional<Delivery> delivery) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath("/imports/preview")
                .queryParam("source", source.value())
                .queryParam("spoolName", file.spoolName())
                .queryParam("fileName", "{name}")
                .queryParam("asOf", asOf);
        delivery.ifPresent(chosen -> builder.queryParam("delivery", chosen));
        return builder.encode().buildAndExpand(file.fileName()).toUriString();
    }

    private static Optional<Profile> profile(HttpServletRequest request) {
        List<Column> columns = new ArrayList<>();
        int index = 0;
        while (index < MOST_COLUMNS && request.getParameter("header" + index) != null) {
            String property = Typed.text(request, "property" + index);
            if (!property.isEmpty()) {
                Optional<String> unit =
                        Optional.of(Typed.text(request, "unit" + index)).filter(u -> !u.isEmpty());
                columns.add(new Column(request.getParameter("header" + index), property, unit));
            }
            index++;
        }
        return index == 0 ? Optional.empty() : Optional.of(new Profile(columns));
    }
}
