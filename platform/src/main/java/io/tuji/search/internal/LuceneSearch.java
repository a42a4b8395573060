package io.tuji.search.internal;

import io.tuji.search.Search;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.springframework.stereotype.Service;

@Service
class LuceneSearch implements Search {

    private final Index index;
    private final Tail tail;

    LuceneSearch(Index index, Tail tail) {
        this.index = index;
        this.tail = tail;
    }

    @Override
    public List<Long> best(String kind, String text, int limit) {
        List<String> terms = Writing.terms(text);
        if (terms.isEmpty()) {
            return List.of();
        }
        return index.ask(searcher -> {
            Set<Long> best = new LinkedHashSet<>();
            for (Query query : Queries.fromBestToWidest(kind, terms)) {
                if (best.size() < limit) {
                    collectFirst(searcher, query, limit, best);
                }
            }
            return best.stream().limit(limit).toList();
        });
    }

    /** Stops in each segment as soon as it has enough: documents lie in the order of the rank. */
    private static void collectFirst(IndexSearcher searcher, Query query, int limit, Set<Long> into)
            throws IOException {
        var hits = searcher.search(query, new TopFieldCollectorManager(Index.BY_RANK, limit, null, limit));
        for (ScoreDoc hit : hits.scoreDocs) {
            into.add(idOf(searcher, hit.doc));
        }
    }

    private static long idOf(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
        ids.advanceExact(doc - leaf.docBase);
        return ids.longValue();
    }

    @Override
    public long[] all(String kind, String text) {
        List<String> terms = Writing.terms(text);
        if (terms.isEmpty()) {
            return new long[0];
        }
        return index.ask(searcher -> searcher.search(Queries.anywhere(kind, terms), IdCollector.EVERY_ID));
    }

    @Override
    public boolean awaitCurrent(Duration patience) {
        return tail.awaitCurrent(patience);
    }

    @Override
    public long size() {
        return index.<Long>ask(searcher -> (long) searcher.getIndexReader().numDocs());
    }
}
