package io.tuji.engine.industry.coding;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns texts into vectors: clauses and name are two parts, each of length one before the name is scaled; a gram counts once a clause,
 * with the weight of its clause and its rarity.
 */
final class Vectors {

    private static final float NAME_SHARE = 0.45f;

    private final Vocabulary vocabulary;
    private final ThreadLocal<Tally> tallies;

    Vectors(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tallies = ThreadLocal.withInitial(() -> new Tally(vocabulary));
    }

    SparseVector of(FirmText text) {
        Tally tally = tallies.get();
        tally.clear();
        countClauses(tally, text.scope());
        tally.closePart(tally.scaleTo(1));
        countName(tally, text);
        tally.closePart(tally.scaleTo(NAME_SHARE));
        return tally.vector();
    }

    /** The vector of a text in pieces that sum to it: one for each clause, and one for the name. */
    List<SparseVector> pieces(FirmText text) {
        Tally tally = tallies.get();
        tally.clear();
        countClauses(tally, text.scope());
        float scale = tally.scaleTo(1);
        tally.closePart(scale);
        List<SparseVector> pieces = new ArrayList<>();
        for (int place = 0; place < text.scope().clauses().size(); place++) {
            tally.clear();
            countClause(tally, text.scope(), place);
            tally.closePart(scale);
            pieces.add(tally.vector());
        }
        tally.clear();
        countName(tally, text);
        tally.closePart(tally.scaleTo(NAME_SHARE));
        pieces.add(tally.vector());
        return pieces;
    }

    private void countClauses(Tally tally, Scope scope) {
        for (int place = 0; place < scope.clauses().size(); place++) {
            countClause(tally, scope, place);
        }
    }

    private void countClause(Tally tally, Scope scope, int place) {
        count(tally, scope.clauses().get(place), Grams.Space.CLAUSE, scope.weight(place));
    }

    private void countName(Tally tally, FirmText text) {
        for (String word : NameWords.of(text.name())) {
            count(tally, word, Grams.Space.NAME, 1);
        }
    }

    private void count(Tally tally, String clause, Grams.Space space, float weight) {
        tally.nextClause();
        for (int hash : Grams.of(clause, space)) {
            int feature = vocabulary.find(hash);
            if (feature >= 0) {
                tally.add(feature, weight);
            }
        }
    }
}
