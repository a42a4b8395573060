package io.tuji.funnel.web;

import java.util.List;

/** The reports beside each other. */
final class FunnelTabs {

    static final String FUNNEL = "/funnel";
    static final String COHORTS = "/funnel/cohorts";
    static final String BULLETIN = "/funnel/bulletin";

    static final List<List<String>> ALL = List.of(
            List.of("funnel.title", FUNNEL),
            List.of("funnel.stuck", "/funnel/stuck"),
            List.of("funnel.slips", "/funnel/slips"),
            List.of("funnel.cohorts", COHORTS),
            List.of("funnel.bulletin", BULLETIN));

    private FunnelTabs() {}
}
