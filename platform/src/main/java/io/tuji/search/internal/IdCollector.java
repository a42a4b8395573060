package io.tuji.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Takes the record ids of every hit, without scores or order. */
final class IdCollector extends SimpleCollector {

    static final CollectorManager<IdCollector, long[]> EVERY_ID = new CollectorManager<>() {
        @Override
        public IdCollector newCollector() {
            return new IdCollector();
        }

        @Override
        public long[] reduce(Collection<IdCollector> collectors) {
            return collectors.stream().flatMapToLong(c -> c.ids.build()).toArray();
        }
    };

    private final LongStream.Builder ids = LongStream.builder();
    private NumericDocValues idOfDocument = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        idOfDocument = DocValues.getNumeric(leaf.reader(), Fields.ID);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (idOfDocument.advanceExact(doc)) {
            ids.add(idOfDocument.longValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
