package io.tuji.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Finds the records of one kind in an index of {@link SearchDocument}s that is sorted {@link SearchDocument#BY_RANK by rank}. */
public final class Finder {

    private final IndexSearcher searcher;
    private final String kind;

    public Finder(IndexSearcher searcher, String kind) {
        this.searcher = searcher;
        this.kind = kind;
    }

    /**
     * The best hits, way by way; within a way the larger rank first. What is only a guess comes where nothing stands as it was typed.
     *
     * @param text blanks separate terms that must all occur
     */
    public List<Hit> best(String text, int limit) throws IOException {
        List<String> terms = SearchText.terms(text);
        List<Hit> best = new ArrayList<>();
        if (terms.isEmpty()) {
            return best;
        }
        Ways ways = new Ways(terms);
        Set<Long> seen = new HashSet<>();
        for (Way way : Way.values()) {
            boolean isWanted = best.size() < limit
                    && (!way.isGuess() || best.isEmpty() || best.get(0).way().isGuess());
            if (isWanted) {
                first(ways.query(way), limit).stream().filter(seen::add).forEach(id -> best.add(new Hit(id, way)));
            }
        }
        return best.size() > limit ? best.subList(0, limit) : best;
    }

    /** The whole hit set: all records in which every term stands; if there are none, those of the first looser way that finds any. */
    public Found all(String text) throws IOException {
        List<String> terms = SearchText.terms(text);
        if (terms.isEmpty()) {
            return Found.NOTHING;
        }
        Ways ways = new Ways(terms);
        for (Way way : EnumSet.range(Way.ANYWHERE, Way.ONE_WRONG)) {
            long[] ids = searcher.search(ofKind(ways.query(way)), AllIds.MANAGER);
            if (ids.length > 0) {
                return new Found(ids, way);
            }
        }
        return Found.NOTHING;
    }

    /** Stops in each segment as soon as it has enough: documents lie in the order of the rank. */
    private List<Long> first(Query query, int limit) throws IOException {
        var hits = searcher.search(
                ofKind(query), new TopFieldCollectorManager(SearchDocument.BY_RANK, limit, null, limit));
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc hit : hits.scoreDocs) {
            ids.add(idOf(hit.doc));
        }
        return ids;
    }

    /** Where the index holds no other kind, nothing needs to be asked. */
    private Query ofKind(Query query) throws IOException {
        Term term = new Term(SearchDocument.KIND, kind);
        if (searcher.getIndexReader().docFreq(term) == searcher.getIndexReader().maxDoc()) {
            return new ConstantScoreQuery(query);
        }
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(term), Occur.FILTER)
                .build());
    }

    private long idOf(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return LeafIds.of(leaf)[document - leaf.docBase];
    }
}
