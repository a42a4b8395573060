package io.tuji.engine.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Syllables at their places; the one with which name or word begins stands there a second time behind a mark. */
final class SyllableStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> syllables;
    private final int word;
    private int at = -1;
    private boolean isMarkDue;

    SyllableStream(List<String> syllables, int word) {
        this.syllables = syllables;
        this.word = word;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (isMarkDue) {
            isMarkDue = false;
            step.setPositionIncrement(0);
            term.append(SearchText.BEGIN).append(syllables.get(at));
            return true;
        }
        if (++at >= syllables.size()) {
            return false;
        }
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
