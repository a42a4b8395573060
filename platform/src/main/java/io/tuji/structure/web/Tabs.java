package io.tuji.structure.web;

import java.util.List;

/** The pages of the structure beside each other. */
final class Tabs {

    static final List<List<String>> ALL = List.of(
            List.of("structure.industries", "/structure"),
            List.of("structure.areas", "/structure/areas"),
            List.of("structure.heat", "/structure/heat"),
            List.of("structure.backtests", "/structure/backtests"),
            List.of("structure.tables", "/structure/tables"));

    private Tabs() {}
}
