package io.tuji.engine.search;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text as every pair of neighbouring characters at its place, between a mark of the beginning and one of the end.
 *
 * <p>A text contains a query exactly when the query's pairs stand one after the other, so an infix is found without loss and without a
 * dictionary; with the marks a prefix, a suffix and the last single character are found the same way. Besides the pairs there are the
 * {@link FrequentGrams} and, where the word begins that people know the record by, a mark with its first character.
 */
final class PairStream extends TokenStream {

    private static final int LONGEST = 400;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final int[] text;
    private final int word;
    private final Deque<String> here = new ArrayDeque<>();
    private int at = -1;

    /** @param word where in the folded text the word begins, in characters; −1 if nowhere */
    PairStream(String folded, int word) {
        String kept = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        this.text = (SearchText.BEGIN + kept + SearchText.END).codePoints().toArray();
        this.word = word < 0 || word >= kept.length() ? -1 : kept.codePointCount(0, word);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!here.isEmpty()) {
            step.setPositionIncrement(0);
            term.append(here.remove());
            return true;
        }
        if (++at + 1 >= text.length) {
            return false;
        }
        append(text[at]);
        append(text[at + 1]);
        alsoHere();
        return true;
    }

    private void append(int character) {
        if (Character.isBmpCodePoint(character)) {
            term.append((char) character);
        } else {
            term.append(Character.highSurrogate(character)).append(Character.lowSurrogate(character));
        }
    }

    private void alsoHere() {
        if (at == word) {
            here.add(SearchText.WORD + Character.toString(text[at + 1]));
        }
        for (String gram : FrequentGrams.beginningWith(text[at])) {
            if (FrequentGrams.standsAt(text, at, gram)) {
                here.add(gram);
            }
        }
    }

    @Override
    public void reset() {
        at = -1;
        here.clear();
    }
}
