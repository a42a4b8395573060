package io.tuji.engine.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** The record ids of the documents of a segment, kept in memory for as long as the segment is open: a hit set may be a million. */
final class LeafIds {

    private static final Map<CacheKey, long[]> KEPT = new ConcurrentHashMap<>();

    private LeafIds() {}

    static long[] of(LeafReaderContext leaf) throws IOException {
        CacheHelper segment = leaf.reader().getCoreCacheHelper();
        if (segment == null) {
            return read(leaf.reader());
        }
        long[] kept = KEPT.get(segment.getKey());
        return kept != null ? kept : keep(segment, leaf.reader());
    }

    private static long[] keep(CacheHelper segment, LeafReader reader) throws IOException {
        long[] ids = read(reader);
        if (KEPT.putIfAbsent(segment.getKey(), ids) == null) {
            segment.addClosedListener(KEPT::remove);
        }
        return ids;
    }

    private static long[] read(LeafReader reader) throws IOException {
        long[] ids = new long[reader.maxDoc()];
        NumericDocValues values = DocValues.getNumeric(reader, SearchDocument.ID);
        for (int document = values.nextDoc(); document < ids.length; document = values.nextDoc()) {
            ids[document] = values.longValue();
        }
        return ids;
    }
}
