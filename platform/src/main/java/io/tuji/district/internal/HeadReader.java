package io.tuji.district.internal;

import io.tuji.district.Name;
import io.tuji.district.PackHead;
import io.tuji.district.internal.References.Family;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads pack.yaml. */
final class HeadReader {

    private static final Pattern DIVISION = Pattern.compile("\\d{6}");

    private HeadReader() {}

    static Optional<PackHead> read(YamlMap map) {
        String id = map.id("id");
        Name name = map.name("name");
        String division = map.id("division", DIVISION, "6 × 0-9");
        ZoneId zone = map.<ZoneId>read("zone", ZoneOffset.UTC, PackProblem.ZONE_UNKNOWN, ZoneId::of);
        List<String> languages = map.texts("languages");
        LocalDate version = map.date("version");
        String keeper = map.text("keeper");
        List<String> figures = map.references("figures", Family.MEASURE);
        return map.make(() -> new PackHead(id, name, division, zone, languages, version, keeper, figures));
    }
}
