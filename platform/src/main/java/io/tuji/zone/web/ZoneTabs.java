package io.tuji.zone.web;

import java.util.List;

/** The pages that stand beside each other. */
final class ZoneTabs {

    static final List<List<String>> ALL = List.of(
            List.of("nav.zone", "/zones"),
            List.of("zone.queue", "/zones/queue"),
            List.of("zone.requests", "/zones/requests"),
            List.of("zone.load", "/zones/load"),
            List.of("force.forces", "/task-forces"));

    private ZoneTabs() {}
}
