package io.tuji.search.internal;

import io.tuji.search.SearchSource.Entry;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/** The fields of an index document. */
final class Fields {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String RANK = "rank";
    static final String NAME = "name";
    static final String CODE = "code";
    static final String PLACE = "place";

    private static final FieldType PAIRS = pairs();

    private Fields() {}

    static Document document(String kind, Entry entry) {
        Document document = new Document();
        document.add(new StringField(KEY, key(kind, entry.id()), Field.Store.NO));
        document.add(new StringField(KIND, kind, Field.Store.NO));
        document.add(new NumericDocValuesField(ID, entry.id()));
        document.add(new NumericDocValuesField(RANK, entry.rank()));
        add(document, NAME, entry.name());
        add(document, CODE, entry.code());
        add(document, PLACE, entry.place());
        return document;
    }

    static Term term(String kind, long id) {
        return new Term(KEY, key(kind, id));
    }

    private static String key(String kind, long id) {
        return kind + ':' + id;
    }

    private static void add(Document document, String field, String value) {
        if (!value.isEmpty()) {
            document.add(new Field(field, Writing.of(value), PAIRS));
        }
    }

    private static FieldType pairs() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
