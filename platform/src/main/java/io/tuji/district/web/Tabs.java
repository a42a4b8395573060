package io.tuji.district.web;

import java.util.List;

/** The pages of the district, as message key and address. */
final class Tabs {

    static final List<List<String>> ALL = List.of(
            List.of("district.overview", "/district"),
            List.of("district.places", "/district/places"),
            List.of("district.clusters", "/district/clusters"),
            List.of("district.mechanisms", "/district/mechanisms"),
            List.of("district.indicators", "/district/indicators"),
            List.of("district.observations", "/district/observations"),
            List.of("district.tasks", "/district/tasks"),
            List.of("district.terms", "/district/terms"),
            List.of("district.sources", "/district/sources"),
            List.of("district.pack", "/district/pack"));

    private Tabs() {}
}
