package io.tuji.engine.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Takes the record ids of every hit, without scores or order. */
final class AllIds extends SimpleCollector {

    private static final int FEW = 64;

    static final CollectorManager<AllIds, long[]> MANAGER = new CollectorManager<>() {
        @Override
        public AllIds newCollector() {
            return new AllIds();
        }

        @Override
        public long[] reduce(Collection<AllIds> collectors) {
            return joined(List.copyOf(collectors));
        }
    };

    private long[] ids = new long[FEW];
    private int count;
    private long[] idOfDocument = ids;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        idOfDocument = LeafIds.of(leaf);
    }

    @Override
    public void collect(int document) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
        }
        ids[count++] = idOfDocument[document];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private static long[] joined(List<AllIds> collectors) {
        long[] all = new long[collectors.stream().mapToInt(c -> c.count).sum()];
        int to = 0;
        for (AllIds each : collectors) {
            System.arraycopy(each.ids, 0, all, to, each.count);
            to += each.count;
        }
        return all;
    }
}
