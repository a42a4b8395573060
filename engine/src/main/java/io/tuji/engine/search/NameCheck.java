package io.tuji.engine.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Of the hits of a query those whose name contains what was typed but for one slip. */
final class NameCheck extends Query {

    private static final float COST = 200;

    private final Query candidates;
    private final OneSlip slip;
    private final String typed;

    NameCheck(Query candidates, OneSlip slip, String typed) {
        this.candidates = candidates;
        this.slip = slip;
        this.typed = typed;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight found = searcher.createWeight(searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
                Scorer candidates = found.scorer(leaf);
                if (candidates == null) {
                    return null;
                }
                BinaryDocValues names = DocValues.getBinary(leaf.reader(), SearchDocument.NAME);
                return new ConstantScoreScorer(this, score(), mode, check(candidates.iterator(), names));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private TwoPhaseIterator check(DocIdSetIterator found, BinaryDocValues names) {
        return new TwoPhaseIterator(found) {
            @Override
            public boolean matches() throws IOException {
                return names.advanceExact(found.docID())
                        && slip.isIn(names.binaryValue().utf8ToString(), typed);
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public String toString(String field) {
        return slip + " in " + typed;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameCheck that
                && candidates.equals(that.candidates)
                && slip == that.slip
                && typed.equals(that.typed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(candidates, slip, typed);
    }
}
