package io.tuji.analysis.internal;

import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.SentenceRule.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a paper.
 *
 * @param revision counts its changes; who changes it says which one was seen
 * @param key of what was composed; empty of one that a person has added
 * @param composed empty of one that a person has added
 * @param offered what the rules say now, where that differs and a person has edited; empty pieces where they say nothing any more
 * @param edited what a person has made of it
 * @param former what a person had made of it before that was taken back
 */
public record Said(
        long id,
        int revision,
        String key,
        String section,
        Level level,
        List<Piece> composed,
        Optional<List<Piece>> offered,
        Optional<Edit> edited,
        Optional<List<Piece>> former,
        boolean dropped) {

    public record Edit(List<Piece> pieces, String by, Instant at) {

        public Edit {
            pieces = List.copyOf(pieces);
        }
    }

    public Said {
        composed = List.copyOf(composed);
    }

    public boolean isOwn() {
        return key.isEmpty();
    }

    /** What the reader reads. */
    public List<Piece> pieces() {
        return edited.map(Edit::pieces).orElse(composed);
    }

    public String text() {
        return Piece.text(pieces());
    }

    public boolean isHeading() {
        return level != Level.TEXT;
    }
}
