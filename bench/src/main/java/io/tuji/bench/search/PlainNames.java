package io.tuji.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The peer: Lucene as it comes. Bigrams of its CJKAnalyzer ranked by BM25; a prefix of the whole name as PrefixQuery, an infix as phrase,
 * a slip as three of five bigrams.
 */
final class PlainNames implements AutoCloseable {

    private static final double ENOUGH = 0.6;
    private static final double BUFFER_MIB = 64;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final CJKAnalyzer analyzer = new CJKAnalyzer();

    private PlainNames(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    static PlainNames write(Path folder, List<String> names) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new CJKAnalyzer()).setRAMBufferSizeMB(BUFFER_MIB);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < names.size(); i++) {
                Document document = new Document();
                document.add(new StoredField("id", i));
                document.add(new NumericDocValuesField("id", i));
                document.add(new StringField("whole", names.get(i), Field.Store.NO));
                document.add(new TextField("name", names.get(i), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
        }
        return new PlainNames(folder);
    }

    List<Long> prefix(String text, int limit) throws IOException {
        return best(new PrefixQuery(new Term("whole", text)), limit);
    }

    /** How many names hold the text; no row of them is looked at. */
    int infix(String text) throws IOException {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        bigrams(text).forEach(bigram -> phrase.add(new Term("name", bigram)));
        return searcher.count(phrase.build());
    }

    List<Long> dropped(String text, int limit) throws IOException {
        List<String> bigrams = bigrams(text);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        bigrams.stream().distinct().forEach(bigram -> query.add(new TermQuery(new Term("name", bigram)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(
                (int) Math.floor(ENOUGH * bigrams.stream().distinct().count()));
        return best(query.build(), limit);
    }

    private List<Long> best(Query query, int limit) throws IOException {
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
            ids.add(searcher.storedFields()
                    .document(hit.doc)
                    .getField("id")
                    .numericValue()
                    .longValue());
        }
        return ids;
    }

    private List<String> bigrams(String text) throws IOException {
        List<String> bigrams = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("name", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                bigrams.add(term.toString());
            }
            tokens.end();
        }
        return bigrams;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
