package io.tuji.zone.internal;

import io.tuji.district.Area;
import io.tuji.district.Places;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A place and every area of the pack that holds it, at once or through another area. */
final class PlacesAround {

    private PlacesAround() {}

    static Set<String> of(String place, Places places) {
        Set<String> around = new LinkedHashSet<>(Set.of(place));
        boolean isGrowing = true;
        while (isGrowing) {
            List<String> more = places.areas()
                    .filter(area ->
                            area.members().find().orElse(List.of()).stream().anyMatch(around::contains))
                    .map(Area::id)
                    .toList();
            isGrowing = around.addAll(more);
        }
        return around;
    }
}
