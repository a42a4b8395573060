package io.tuji.engine.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Syllables at their places; the one with which name or word begins stands there a second time behind a mark. The stream takes one text
 * after the other.
 */
final class SyllableStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private List<String> syllables = List.of();
    private int word;
    private int at = -1;
    private boolean isMarkDue;

    /** @param begin the syllable with which the word begins; −1 if there is none */
    SyllableStream of(List<String> spoken, int begin) {
        syllables = spoken;
        word = begin;
        return this;
    }

    @Override
    public boolean incrementToken() {
        term.setEmpty();
        if (isMarkDue) {
            isMarkDue = false;
            step.setPositionIncrement(0);
            term.append(SearchText.BEGIN).append(syllables.get(at));
            return true;
        }
        if (++at >= syllables.size()) {
            return false;
        }
        step.setPositionIncrement(1);
        term.append(syllables.get(at));
        isMarkDue = at == 0 || at == word;
        return true;
    }

    @Override
    public void reset() {
        at = -1;
        isMarkDue = false;
    }
}
