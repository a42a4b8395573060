package io.tuji.bench.search;

import io.tuji.engine.search.Called;
import io.tuji.engine.search.DocumentForm;
import io.tuji.engine.search.Finder;
import io.tuji.engine.search.Hit;
import io.tuji.engine.search.SearchDocument;
import io.tuji.engine.search.SearchEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Names in an index as the platform keeps it at rest, in one segment; the number of a name in the list is its id. */
final class NamesIndex implements AutoCloseable {

    private static final String KIND = "company";
    private static final double BUFFER_MIB = 64;

    private final Directory directory;
    private final DirectoryReader reader;
    private final Finder finder;

    private NamesIndex(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.reader = DirectoryReader.open(directory);
        this.finder = new Finder(new IndexSearcher(reader), KIND);
    }

    static NamesIndex write(Path folder, List<String> names) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MIB).setIndexSort(SearchDocument.BY_RANK);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            DocumentForm form = new DocumentForm();
            for (int i = 0; i < names.size(); i++) {
                Called called = Called.company(names.get(i), List.of());
                writer.addDocument(form.fill(KIND, new SearchEntry(i, called, "", "", rank(i))));
            }
            writer.forceMerge(1);
            writer.commit();
        }
        return new NamesIndex(folder);
    }

    /** Without order among the names: as capital lies among firms. */
    private static long rank(int number) {
        return number * 2_654_435_761L % 1_000_003;
    }

    List<Hit> best(String text, int limit) throws IOException {
        return finder.best(text, limit);
    }

    long[] all(String text) throws IOException {
        return finder.all(text).ids();
    }

    static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
