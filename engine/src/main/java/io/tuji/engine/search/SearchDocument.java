package io.tuji.engine.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** A record as the index holds it, and how the index is ordered. */
public final class SearchDocument {

    /** Changes whenever the form of the documents does: an index of another form must be built anew. */
    public static final String FORM = "4";

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String RANK = "rank";
    static final String NAME = "name";
    static final String WHOLE = "whole";
    static final String WORD = "word";
    static final String CORE = "core";
    static final String OTHER = "other";
    static final String CODE = "code";
    static final String PLACE = "place";
    static final String SYLLABLES = "syllables";
    static final String INITIALS = "initials";

    /**
     * Documents lie in the order of the rank, so the best hits of a query are the first ones met; the id decides between equal ranks,
     * so that every index gives the same hits in the same order.
     */
    public static final Sort BY_RANK =
            new Sort(new SortField(RANK, SortField.Type.LONG, true), new SortField(ID, SortField.Type.LONG));

    private static final FieldType PLACED = placed();

    private SearchDocument() {}

    public static Document of(String kind, SearchEntry entry) {
        Document document = new Document();
        document.add(new StringField(KEY, key(kind, entry.id()), Field.Store.NO));
        document.add(new StringField(KIND, kind, Field.Store.NO));
        document.add(new NumericDocValuesField(ID, entry.id()));
        document.add(new NumericDocValuesField(RANK, entry.rank()));
        called(document, entry.called());
        pairs(document, CODE, SearchText.fold(entry.code()), -1);
        pairs(document, PLACE, SearchText.fold(entry.place()), -1);
        return document;
    }

    /** The one document of a record. */
    public static Term term(String kind, long id) {
        return new Term(KEY, key(kind, id));
    }

    private static String key(String kind, long id) {
        return kind + ':' + id;
    }

    private static void called(Document document, Called called) {
        String name = SearchText.fold(called.name());
        String word = SearchText.fold(called.word());
        String core = SearchText.fold(called.core());
        int begin = word.isEmpty() ? -1 : name.indexOf(word);
        pairs(document, NAME, name, begin);
        whole(document, WHOLE, name);
        document.add(new BinaryDocValuesField(NAME, new BytesRef(name)));
        whole(document, WORD, word);
        if (!core.equals(word)) {
            whole(document, CORE, core);
        }
        spoken(document, name, core, begin);
        for (String other : called.others()) {
            String folded = SearchText.fold(other);
            pairs(document, OTHER, folded, -1);
            whole(document, WHOLE, folded);
        }
    }

    /** People do not spell the form; where the core is unknown, the whole name is spoken. */
    private static void spoken(Document document, String name, String core, int begin) {
        boolean isCoreKnown = begin >= 0 && name.startsWith(core, begin);
        String part = isCoreKnown ? name.substring(0, begin + core.length()) : name;
        if (!part.isEmpty()) {
            List<String> syllables = Sounds.of(part);
            document.add(field(SYLLABLES, new SyllableStream(syllables, begin)));
            document.add(field(INITIALS, new PairStream(Sounds.initials(syllables), begin)));
        }
    }

    private static void pairs(Document document, String field, String folded, int word) {
        if (!folded.isEmpty()) {
            document.add(field(field, new PairStream(folded, word)));
        }
    }

    private static void whole(Document document, String field, String folded) {
        if (!folded.isEmpty()) {
            document.add(new StringField(field, folded, Field.Store.NO));
        }
    }

    private static Field field(String name, TokenStream tokens) {
        return new Field(name, tokens, PLACED);
    }

    private static FieldType placed() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
