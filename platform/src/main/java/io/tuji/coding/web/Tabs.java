package io.tuji.coding.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import java.util.List;

/** The pages of the industries of firms beside each other. */
final class Tabs {

    private static final List<String> REVIEW = List.of("coding.review", IndustryReviewPage.HERE);
    private static final List<List<String>> ALL = List.of(
            List.of("coding.overview", "/coding"),
            REVIEW,
            List.of("coding.decisions", DecisionsPage.HERE),
            List.of("coding.models", "/coding/models"));

    private Tabs() {}

    /** Those that the visitor may open. */
    static List<List<String>> of(Visitor visitor) {
        boolean changes = visitor.may(Right.change("registry"));
        return ALL.stream().filter(tab -> changes || !tab.equals(REVIEW)).toList();
    }
}
