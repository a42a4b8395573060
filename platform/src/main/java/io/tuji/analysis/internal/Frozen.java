package io.tuji.analysis.internal;

import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.SentenceRule.Level;
import java.util.List;

/** What of a paper is frozen: every word and number with the observations behind it, table and pictures. */
record Frozen(
        String code,
        String plan,
        String kind,
        String period,
        int edition,
        String title,
        String office,
        List<Line> lines,
        List<Paper.Row> rows,
        List<Paper.Course> courses) {

    record Line(String section, Level level, boolean edited, List<Piece> pieces) {}

    static Frozen of(Paper paper) {
        return new Frozen(
                paper.head().id().code(),
                paper.head().plan(),
                paper.head().kind().name(),
                paper.head().period().toString(),
                paper.head().edition(),
                paper.head().title(),
                paper.head().office(),
                paper.standing().stream()
                        .map(said -> new Line(
                                said.section(), said.level(), said.edited().isPresent(), said.pieces()))
                        .toList(),
                paper.basis().rows(),
                paper.basis().courses());
    }
}
