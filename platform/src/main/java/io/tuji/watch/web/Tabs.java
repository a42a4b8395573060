package io.tuji.watch.web;

import java.util.List;

/** The pages of the watch beside each other. */
final class Tabs {

    static final List<List<String>> ALL =
            List.of(List.of("watch.changes", "/watch/changes"), List.of("watch.months", "/watch/months"));

    private Tabs() {}
}
