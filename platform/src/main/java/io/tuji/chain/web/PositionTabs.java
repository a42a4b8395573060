package io.tuji.chain.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import java.util.List;

/** The pages of firms on nodes beside each other. */
final class PositionTabs {

    private static final List<String> REVIEW = List.of("position.review", PositionReviewPage.HERE);
    private static final List<List<String>> ALL = List.of(
            List.of("nav.chain", ChainsPage.HERE),
            List.of("position.list", PositionsPage.HERE),
            REVIEW,
            List.of("position.decisions", NodeDecisionsPage.HERE),
            List.of("position.products", "/chains/products"),
            List.of("position.supplies", "/chains/supplies"));

    private PositionTabs() {}

    /** Those that the visitor may open. */
    static List<List<String>> of(Visitor visitor) {
        boolean changes = visitor.may(Right.change("chain"));
        return ALL.stream().filter(tab -> changes || !tab.equals(REVIEW)).toList();
    }
}
