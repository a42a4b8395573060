package io.tuji.search.internal;

import io.tuji.engine.search.Called;
import io.tuji.engine.search.DocumentForm;
import io.tuji.engine.search.SearchDocument;
import io.tuji.engine.search.SearchEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One instance's Lucene index and the position up to which it has followed the change log. */
final class Index implements AutoCloseable {

    private static final Comparator<SearchEntry> BEST_FIRST =
            Comparator.comparingLong(SearchEntry::rank).reversed().thenComparingLong(SearchEntry::id);

    private static final String HIGHEST = "highest ";
    private static final double BUFFER_MIB = 64;
    private static final double GATHERED = 0.9;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, Long> highestIds = new HashMap<>();
    private final DocumentForm form = new DocumentForm();
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
            boolean usable = DirectoryReader.indexExists(directory) && SearchDocument.FORM.equals(formOf(directory));
            IndexWriterConfig config = new IndexWriterConfig()
                    .setOpenMode(usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                    .setRAMBufferSizeMB(BUFFER_MIB)
                    .setIndexSort(SearchDocument.BY_RANK)
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

    /** Reads the dictionary of sounds, which the first record would wait for. */
    void prepare() {
        form.fill("", new SearchEntry(0, Called.plain("某"), "", "", 0));
    }

    /** Replaces what the index holds of the given records; those that lie in the order of the index already need no sorting there. */
    void replace(String kind, Collection<Long> ids, List<SearchEntry> entries) {
        long highest = raiseHighest(kind, entries);
        Set<Long> gone = new HashSet<>(ids);
        try {
            for (SearchEntry entry : entries.stream().sorted(BEST_FIRST).toList()) {
                put(kind, entry, entry.id() > highest);
                gone.remove(entry.id());
            }
            for (Long id : gone) {
                writer.deleteDocuments(SearchDocument.term(kind, id));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String kind, SearchEntry entry, boolean isNew) throws IOException {
        if (isNew) {
            writer.addDocument(form.fill(kind, entry));
        } else {
            writer.updateDocument(SearchDocument.term(kind, entry.id()), form.fill(kind, entry));
        }
    }

    /** The highest id before these: a record above it was never here and replaces nothing. Raised first, so that a retry replaces. */
    private long raiseHighest(String kind, List<SearchEntry> entries) {
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

    /** Lets questions see the segments that merges have made since. */
    void refresh() {
        show(position);
    }

    /** Writes documents and position to the disk as one. */
    void commit() {
        try {
            Map<String, String> data = new HashMap<>(position.asCommitData());
            data.put("form", SearchDocument.FORM);
            highestIds.forEach((kind, id) -> data.put(HIGHEST + kind, Long.toString(id)));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Merges all segments into one, in the background: that answers several times as quickly, and pays only while nothing changes. */
    void gather() {
        try {
            writer.forceMerge(1, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether so much lies beside the largest segment that gathering it pays. */
    boolean isScattered() {
        return this.<Boolean>ask(searcher -> {
            int[] sizes = searcher.getIndexReader().leaves().stream()
                    .mapToInt(leaf -> leaf.reader().maxDoc())
                    .sorted()
                    .toArray();
            int all = Arrays.stream(sizes).sum();
            return sizes.length > 1 && sizes[sizes.length - 1] < GATHERED * all;
        });
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
