package io.tuji.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Records in an index in memory. */
final class Records {

    private static final String KIND = "thing";

    private final List<SearchEntry> entries = new ArrayList<>();

    static Records companies(String... names) {
        Records records = new Records();
        Arrays.stream(names).forEach(name -> records.add(Called.company(name, List.of()), "", ""));
        return records;
    }

    /** The later, the lower in rank. */
    Records add(Called called, String code, String place) {
        entries.add(new SearchEntry(entries.size(), called, code, place, -entries.size()));
        return this;
    }

    /** The names of the best hits. */
    List<String> best(String text) {
        return hits(text).stream().map(hit -> name(hit.id())).toList();
    }

    List<Hit> hits(String text) {
        return ask(finder -> finder.best(text, 10));
    }

    List<String> all(String text) {
        return Arrays.stream(found(text).ids()).sorted().mapToObj(this::name).toList();
    }

    Found found(String text) {
        return ask(finder -> finder.all(text));
    }

    private String name(long id) {
        return entries.get((int) id).called().name();
    }

    private interface Question<T> {
        T ask(Finder finder) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try (Directory directory = written();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return question.ask(new Finder(new IndexSearcher(reader), KIND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In two segments, beside a record of another kind. */
    private Directory written() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setIndexSort(SearchDocument.BY_RANK))) {
            DocumentForm form = new DocumentForm();
            writer.addDocument(form.fill("other", new SearchEntry(0, Called.plain("别的"), "", "", 0)));
            for (int i = 0; i < entries.size(); i++) {
                writer.addDocument(form.fill(KIND, entries.get(i)));
                if (i == entries.size() / 2) {
                    writer.commit();
                }
            }
        }
        return directory;
    }
}
