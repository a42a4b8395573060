package io.tuji.district;

import io.tuji.engine.place.Outline;
import java.time.Instant;
import java.util.Map;

/**
 * Outlines of subdistricts that somebody has loaded from a file.
 *
 * @param places by nine-digit code; not every subdistrict need be there
 * @param attribution where the outlines come from and under which licence, to be shown below every map
 */
public record OutlineSet(
        long id, Map<String, Outline> places, String attribution, String file, Instant loadedAt, String loadedBy) {

    public OutlineSet {
        places = Map.copyOf(places);
    }
}
