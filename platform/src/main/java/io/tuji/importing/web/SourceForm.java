package io.tuji.importing.web;

import io.tuji.importing.Delivery;
import io.tuji.importing.Source;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** A source as it is typed; {@code version} is that of the source when the form was opened. */
record SourceForm(String target, String name, Delivery delivery, String authority, int version) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final String MIDDLE = "50";

    static SourceForm fresh(String target) {
        return new SourceForm(target, "", Delivery.FULL, MIDDLE, 0);
    }

    static SourceForm of(Source source) {
        return new SourceForm(
                source.target(),
                source.name(),
                source.delivery(),
                Integer.toString(source.authority()),
                source.version());
    }

    static SourceForm read(HttpServletRequest request) {
        String version = Typed.text(request, "version");
        return new SourceForm(
                Typed.text(request, "target"),
                Typed.text(request, "name"),
                Typed.delivery(request, "delivery").orElse(Delivery.FULL),
                Typed.text(request, "authority"),
                NUMBER.matcher(version).matches() ? Integer.parseInt(version) : 0);
    }
}
