package io.tuji.district.internal;

import io.tuji.district.PackSource;
import io.tuji.district.internal.References.Family;
import java.util.Optional;

/** Reads sources.yaml. */
final class SourcesReader {

    private SourcesReader() {}

    static Optional<PackSource> read(YamlMap map) {
        String id = map.id("id", Family.SOURCE);
        String title = map.text("title");
        PackSource.Kind kind = map.word("kind", PackSource.Kind.class);
        var issuer = map.known("issuer", map::text);
        var date = map.known("date", map::date);
        var covers = map.optionalPeriod("covers");
        var note = map.optional("note");
        return map.make(() -> new PackSource(id, title, kind, issuer, date, covers, note));
    }
}
