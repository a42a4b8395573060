package io.tuji.engine.search;

import static io.tuji.engine.search.SearchDocument.CODE;
import static io.tuji.engine.search.SearchDocument.CORE;
import static io.tuji.engine.search.SearchDocument.ID;
import static io.tuji.engine.search.SearchDocument.INITIALS;
import static io.tuji.engine.search.SearchDocument.KEY;
import static io.tuji.engine.search.SearchDocument.KIND;
import static io.tuji.engine.search.SearchDocument.NAME;
import static io.tuji.engine.search.SearchDocument.OTHER;
import static io.tuji.engine.search.SearchDocument.PLACE;
import static io.tuji.engine.search.SearchDocument.RANK;
import static io.tuji.engine.search.SearchDocument.SYLLABLES;
import static io.tuji.engine.search.SearchDocument.WHOLE;
import static io.tuji.engine.search.SearchDocument.WORD;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * A form that one record after the other is filled into, to be given to the index before the next one: streams that are made anew for
 * each record cost more than what they say. For one thread.
 */
public final class DocumentForm {

    private static final FieldType PLACED = placed();

    private final NumericDocValuesField id = new NumericDocValuesField(ID, 0);
    private final NumericDocValuesField rank = new NumericDocValuesField(RANK, 0);
    private final BinaryDocValuesField kept = new BinaryDocValuesField(NAME, new BytesRef());
    private final StringField key = new StringField(KEY, "", Field.Store.NO);
    private final StringField whole = new StringField(WHOLE, "", Field.Store.NO);
    private final StringField word = new StringField(WORD, "", Field.Store.NO);
    private final StringField core = new StringField(CORE, "", Field.Store.NO);
    private final Pairs name = new Pairs(NAME);
    private final Pairs code = new Pairs(CODE);
    private final Pairs place = new Pairs(PLACE);
    private final Pairs initials = new Pairs(INITIALS);
    private final SyllableStream syllables = new SyllableStream();
    private final Field spoken = field(SYLLABLES, syllables);
    private final List<IndexableField> filled = new ArrayList<>();

    /** A field of pairs with the stream that it reads. */
    private static final class Pairs {

        private final PairStream stream = new PairStream();
        private final Field field;

        Pairs(String name) {
            field = field(name, stream);
        }

        Field of(String folded, int begin) {
            stream.of(folded, begin);
            return field;
        }
    }

    /** The fields of a record, good until the next one is filled in. */
    public Iterable<IndexableField> fill(String kind, SearchEntry entry) {
        filled.clear();
        add(key, SearchDocument.key(kind, entry.id()));
        filled.add(new StringField(KIND, kind, Field.Store.NO));
        id.setLongValue(entry.id());
        rank.setLongValue(entry.rank());
        filled.add(id);
        filled.add(rank);
        add(entry.called());
        add(code, SearchText.fold(entry.code()), -1);
        add(place, SearchText.fold(entry.place()), -1);
        return filled;
    }

    private void add(Called called) {
        String folded = SearchText.fold(called.name());
        String foldedWord = SearchText.fold(called.word());
        String foldedCore = SearchText.fold(called.core());
        int begin = foldedWord.isEmpty() ? -1 : folded.indexOf(foldedWord);
        add(name, folded, begin);
        add(whole, folded);
        kept.setBytesValue(new BytesRef(folded));
        filled.add(kept);
        add(word, foldedWord);
        if (!foldedCore.equals(foldedWord)) {
            add(core, foldedCore);
        }
        addSpoken(folded, foldedCore, begin);
        called.others().forEach(other -> addOther(SearchText.fold(other)));
    }

    /** People do not spell the form; where the core is unknown, the whole name is spoken. */
    private void addSpoken(String foldedName, String foldedCore, int begin) {
        boolean isCoreKnown = begin >= 0 && foldedName.startsWith(foldedCore, begin);
        String part = isCoreKnown ? foldedName.substring(0, begin + foldedCore.length()) : foldedName;
        if (!part.isEmpty()) {
            List<String> sounds = Sounds.of(part);
            syllables.of(sounds, begin);
            filled.add(spoken);
            add(initials, Sounds.initials(sounds), begin);
        }
    }

    /** Few records have one. */
    private void addOther(String folded) {
        add(new Pairs(OTHER), folded, -1);
        add(new StringField(WHOLE, "", Field.Store.NO), folded);
    }

    private void add(Pairs pairs, String folded, int begin) {
        if (!folded.isEmpty()) {
            filled.add(pairs.of(folded, begin));
        }
    }

    private void add(StringField field, String folded) {
        if (!folded.isEmpty()) {
            field.setStringValue(folded);
            filled.add(field);
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
