package io.tuji.engine.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * A text as every pair of neighbouring characters at its place, between a mark of the beginning and one of the end.
 *
 * <p>A text contains a query exactly when the query's pairs stand one after the other, so an infix is found without loss and without a
 * dictionary; with the marks a prefix, a suffix and the last single character are found the same way. Besides the pairs there are the
 * {@link FrequentGrams} and, where the word begins that people know the record by, a mark with its first character.
 *
 * <p>The text is encoded once, and each token is a piece of it; the stream takes one text after the other.
 */
final class PairStream extends TokenStream {

    private static final int LONGEST = 400;
    private static final int MARKS = 2;
    private static final int NOWHERE = -1;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private final int[] text = new int[LONGEST + MARKS];
    /** Where each character begins in the bytes, and the last one ends. */
    private final int[] starts = new int[LONGEST + MARKS + 1];

    private final byte[] bytes = new byte[UnicodeUtil.maxUTF8Length(LONGEST) + MARKS];
    private final byte[] marked = new byte[1 + UnicodeUtil.maxUTF8Length(2)];
    private final BytesRef token = new BytesRef();
    private int length;
    private int word;
    private int at = NOWHERE;
    private boolean isMarkDue;
    private List<String> grams = List.of();
    private int gram;

    /** @param begin where in the folded text the word begins, in characters; −1 if nowhere */
    PairStream of(String folded, int begin) {
        int kept = Math.min(folded.length(), LONGEST);
        length = 0;
        bytes[0] = SearchText.BEGIN;
        add(SearchText.BEGIN);
        for (int i = 0; i < kept; i += Character.charCount(text[length - 1])) {
            add(i + 1 < kept ? folded.codePointAt(i) : folded.charAt(i));
        }
        UnicodeUtil.UTF16toUTF8(folded, 0, kept, bytes, 1);
        bytes[starts[length]] = SearchText.END;
        add(SearchText.END);
        word = begin < 0 || begin >= kept ? NOWHERE : folded.codePointCount(0, begin);
        return this;
    }

    private void add(int character) {
        text[length] = character;
        starts[length + 1] = starts[length] + width(character);
        length++;
    }

    /** In UTF-8; half a character is replaced by one of three bytes. */
    private static int width(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : Character.isBmpCodePoint(character) ? 3 : 4;
    }

    @Override
    public boolean incrementToken() {
        if (isMarkDue) {
            isMarkDue = false;
            return give(marked, 0, mark(), 0);
        }
        while (gram < grams.size()) {
            String next = grams.get(gram++);
            if (FrequentGrams.standsAt(text, at, next)) {
                return give(at, at + next.length(), 0);
            }
        }
        if (++at + 1 >= length) {
            return false;
        }
        isMarkDue = at == word;
        grams = FrequentGrams.beginningWith(text[at]);
        gram = 0;
        return give(at, at + 2, 1);
    }

    /** The mark and the first character of the word. */
    private int mark() {
        int width = starts[at + 2] - starts[at + 1];
        marked[0] = SearchText.WORD;
        System.arraycopy(bytes, starts[at + 1], marked, 1, width);
        return 1 + width;
    }

    private boolean give(int from, int to, int steps) {
        return give(bytes, starts[from], starts[to] - starts[from], steps);
    }

    /** Sets every attribute there is, so that none needs to be cleared before. */
    private boolean give(byte[] of, int offset, int size, int steps) {
        token.bytes = of;
        token.offset = offset;
        token.length = size;
        term.setBytesRef(token);
        step.setPositionIncrement(steps);
        return true;
    }

    @Override
    public void reset() {
        at = NOWHERE;
        isMarkDue = false;
        grams = List.of();
        gram = 0;
    }
}
