package io.tuji.search.internal;

import io.tuji.engine.value.HalfWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;

/**
 * How text stands in the index: every pair of neighbouring characters at its place, between a mark of the beginning and one of the end.
 *
 * <p>A text contains a query exactly when the query's pairs stand one after the other, so an infix is found without loss and without a
 * dictionary; with the marks a prefix, a suffix and the last single character are found the same way. Widths and case do not matter,
 * blanks are left out.
 */
final class Writing {

    static final char BEGIN = '\u0002';
    static final char END = '\u0003';
    private static final int LONGEST = 400;

    static final Analyzer PAIRS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer pairs = new NGramTokenizer(2, 2);
            return new TokenStreamComponents(pairs);
        }
    };

    private Writing() {}

    /** The form in which a value is written into the index. */
    static String of(String value) {
        String folded = fold(value);
        return BEGIN + (folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded) + END;
    }

    /** The terms of a query: parts between blanks, folded as values are. */
    static List<String> terms(String query) {
        List<String> terms = new ArrayList<>();
        for (String part : query.split("[\\s\\u3000]+", -1)) {
            String folded = fold(part);
            if (!folded.isEmpty()) {
                terms.add(folded);
            }
        }
        return terms;
    }

    private static String fold(String value) {
        String lower = HalfWidth.of(value).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
