package io.tuji.engine.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** How the index holds a record: its fields, its one number, and the order of the documents. */
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

    private SearchDocument() {}

    /** The one document of a record. */
    public static Term term(String kind, long id) {
        return new Term(KEY, key(kind, id));
    }

    static String key(String kind, long id) {
        return kind + ':' + id;
    }
}
