package io.tuji.district;

import java.util.List;

/** One way to draw the district (zones, parks, belts …); within a layer a place lies in at most one area. */
public record Layer(String id, Name name, List<Area> areas, Origin origin) {

    public Layer {
        areas = List.copyOf(areas);
    }
}
