package io.tuji.search.internal;

import io.tuji.engine.search.Finder;
import io.tuji.engine.search.Found;
import io.tuji.engine.search.Hit;
import io.tuji.search.Search;
import java.time.Duration;
import java.util.List;
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
    public List<Hit> best(String kind, String text, int limit) {
        return index.ask(searcher -> new Finder(searcher, kind).best(text, limit));
    }

    @Override
    public Found all(String kind, String text) {
        return index.ask(searcher -> new Finder(searcher, kind).all(text));
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
