package io.tuji.engine.place;

import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Map;

/**
 * The outlines of the places of one layer, as a user has loaded them.
 *
 * @param outlines by the code of the subdistrict, or the id of the area
 */
public record OutlineLayer(Map<String, Outline> outlines) {

    public OutlineLayer {
        outlines = Map.copyOf(outlines);
    }

    /** The place whose outline holds the point; missing outside all of them, a conflict where outlines overlap. */
    public Known<String> find(Coordinate point) {
        List<String> places = outlines.entrySet().stream()
                .filter(outline -> outline.getValue().contains(point))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return switch (places.size()) {
            case 0 -> Known.missing();
            case 1 -> Known.of(places.get(0));
            default -> Known.conflict(places);
        };
    }
}
