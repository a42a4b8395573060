package io.tuji.bench;

import io.tuji.engine.place.Address;
import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.place.Address.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The peer: the one regular expression that is usually written for this, on the text as it stands. */
final class PlainAddress {

    private static final Map<String, Kind> GROUPS = Map.of(
            "road", Kind.ROAD,
            "lane", Kind.LANE,
            "number", Kind.NUMBER,
            "building", Kind.BUILDING,
            "floor", Kind.FLOOR,
            "room", Kind.ROOM);
    private static final List<String> ORDER = List.of("road", "lane", "number", "building", "floor", "room");
    private static final Pattern FORM = Pattern.compile("(?:.+?[省市])?(?:.+?[区县])?(?<road>.+?(?:路|街|大道|公路|村))"
            + "(?<lane>\\d+弄)?(?<number>[\\d-]+号)?(?<building>\\w+(?:号楼|幢|栋|座))?(?<floor>\\w+[层楼])?(?<room>.+室)?");

    private PlainAddress() {}

    static Address read(String text) {
        Matcher form = FORM.matcher(text);
        List<Part> parts = new ArrayList<>();
        if (form.lookingAt()) {
            for (String group : ORDER) {
                if (form.group(group) != null) {
                    parts.add(new Part(kind(group), form.group(group), form.start(group), form.end(group)));
                }
            }
        }
        return new Address(text, Optional.empty(), parts);
    }

    private static Kind kind(String group) {
        return GROUPS.getOrDefault(group, Kind.REMAINDER);
    }
}
