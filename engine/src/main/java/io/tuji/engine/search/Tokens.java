package io.tuji.engine.search;

import java.util.ArrayList;
import java.util.List;

/** The tokens that cover a text, as a {@link PairStream} writes them: pairs, and frequent grams in the place of theirs. */
final class Tokens {

    /** @param at the character it begins with */
    record Token(String text, int at) {}

    private Tokens() {}

    /** Neighbours share one character; empty for a text of less than two. */
    static List<Token> of(String text) {
        int[] characters = text.codePoints().toArray();
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at + 1 < characters.length; ) {
            int length = Math.max(2, FrequentGrams.longestAt(characters, at));
            tokens.add(new Token(new String(characters, at, length), at));
            at += length - 1;
        }
        return tokens;
    }
}
