package io.tuji.district.internal;

import io.tuji.engine.value.Place;

/** Writes a place as {@code places.yaml:12}. */
final class PlaceText {

    private PlaceText() {}

    static String of(Place place) {
        String file = place.file().orElse("");
        return place.row().isPresent() ? file + ":" + place.row().getAsInt() : file;
    }
}
