package io.tuji.placing.web;

import java.util.List;

/** The pages of placing beside each other. */
final class Tabs {

    static final List<List<String>> ALL = List.of(
            List.of("placing.overview", "/placing"), List.of("placing.confirmations", "/placing/confirmations"));

    private Tabs() {}
}
