package io.tuji.engine.plan.analysis;

import java.util.List;

/**
 * A paragraph of a paper as it was composed.
 *
 * @param key by which the same paragraph is found again when the paper is composed anew
 */
public record Paragraph(String key, String section, SentenceRule.Level level, List<Piece> pieces) {

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return Piece.text(pieces);
    }
}
