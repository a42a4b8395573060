package io.tuji.engine.search;

import io.tuji.engine.naming.NormalName;
import io.tuji.engine.value.HalfWidth;
import java.util.ArrayList;
import java.util.List;

/** The one form of text in which values and queries meet: widths, case and traditional characters do not matter, blanks are left out. */
final class SearchText {

    static final char BEGIN = '\u0002';
    static final char END = '\u0003';
    static final char WORD = '\u0004';

    private SearchText() {}

    static String fold(String value) {
        String half = HalfWidth.of(value);
        StringBuilder kept = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (!isLeftOut(c)) {
                kept.append(fold(c));
            }
        }
        return kept.toString();
    }

    static boolean isLeftOut(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }

    private static char fold(char c) {
        return Character.toLowerCase(NormalName.simplified(c));
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
}
