package io.tuji.search.internal;

import io.tuji.search.SearchSource.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One instance's Lucene index and the position up to which it has followed the change log. */
final class Index implements AutoCloseable {

    /**
     * Documents lie in the order of the rank, so the best hits of a query are the first ones met; the id decides between equal ranks,
     * so that every instance gives the same hits in the same order.
     */
    static final Sort BY_RANK = new Sort(
            new SortField(Fields.RANK, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.LONG));

    private static final Comparator<Entry> BEST_FIRST =
            Comparator.comparingLong(Entry::rank).reversed().thenComparingLong(Entry::id);

    /** Raised when the form of the documents changes: an index of another form is built anew. */
    private static final String FORM = "3";

    private static final String HIGHEST = "highest ";
    private static final double BUFFER_MIB = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, Long> highestIds = new HashMap<>();
    private volatile Position position;

    private Index(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        Map<String, String> data = commitData(writer);
        this.position = Position.from(data);
        data.forEach((name, value) -> {
            if (name.startsWith(HIGHEST)) {
                highestIds.put(name.substring(HIGHEST.length()), Long.parseLong(value));
            }
        });
    }

    static Index open(Path folder) {
        try {
            Directory directory = FSDirectory.open(folder);
            boolean usable = DirectoryReader.indexExists(directory) && FORM.equals(formOf(directory));
            IndexWriterConfig config = new IndexWriterConfig(Writing.PAIRS)
                    .setOpenMode(usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                    .setRAMBufferSizeMB(BUFFER_MIB)
                    .setIndexSort(BY_RANK)
                    .setCommitOnClose(false);
            return new Index(directory, new IndexWriter(directory, config));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the search index in " + folder, e);
        }
    }

    private static String formOf(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault("form", "");
        }
    }

    private static Map<String, String> commitData(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> stored = writer.getLiveCommitData();
        if (stored != null) {
            stored.forEach(e -> data.put(e.getKey(), e.getValue()));
        }
        return data;
    }

    Position position() {
        return position;
    }

    /** True until the index has been filled once. */
    boolean isNew() {
        return position.equals(Position.NOWHERE);
    }

    /** Replaces what the index holds of the given records; those that lie in the order of the index already need no sorting there. */
    void replace(String kind, Collection<Long> ids, List<Entry> entries) {
        long highest = raiseHighest(kind, entries);
        Set<Long> gone = new HashSet<>(ids);
        try {
            for (Entry entry : entries.stream().sorted(BEST_FIRST).toList()) {
                put(kind, entry, entry.id() > highest);
                gone.remove(entry.id());
            }
            for (Long id : gone) {
                writer.deleteDocuments(Fields.term(kind, id));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String kind, Entry entry, boolean isNew) throws IOException {
        if (isNew) {
            writer.addDocument(Fields.document(kind, entry));
        } else {
            writer.updateDocument(Fields.term(kind, entry.id()), Fields.document(kind, entry));
        }
    }

    /** The highest id before these: a record above it was never here and replaces nothing. Raised first, so that a retry replaces. */
    private long raiseHighest(String kind, List<Entry> entries) {
        long before = highestIds.getOrDefault(kind, 0L);
        entries.forEach(entry -> highestIds.merge(kind, entry.id(), Math::max));
        return before;
    }

    /** Makes what was replaced visible, the more at once the cheaper, and notes the position it stands for. */
    void show(Position reached) {
        try {
            searchers.maybeRefreshBlocking();
            position = reached;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes documents and position to the disk as one. */
    void commit() {
        try {
            Map<String, String> data = new HashMap<>(position.asCommitData());
            data.put("form", FORM);
            highestIds.forEach((kind, id) -> data.put(HIGHEST + kind, Long.toString(id)));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done with a searcher. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            commit();
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
