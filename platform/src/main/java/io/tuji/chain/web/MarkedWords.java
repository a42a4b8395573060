package io.tuji.chain.web;

import io.tuji.engine.value.HalfWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A clause in pieces, the words that speak for a node marked. */
public final class MarkedWords {

    public record Piece(String text, boolean marked) {}

    private MarkedWords() {}

    /** Words are found whatever their case and width; of two that overlap, the one that begins first and is longer. */
    static List<Piece> of(String said, List<String> words) {
        String plain = plain(said);
        if (plain.length() != said.length()) {
            return List.of(new Piece(said, false));
        }
        List<String> sought = words.stream().map(MarkedWords::plain).toList();
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < plain.length()) {
            int length = longestAt(plain, at, sought);
            if (length > 0) {
                add(pieces, said.substring(begin, at), false);
                add(pieces, said.substring(at, at + length), true);
                begin = at + length;
            }
            at += Math.max(1, length);
        }
        add(pieces, said.substring(begin), false);
        return pieces;
    }

    private static String plain(String text) {
        return HalfWidth.of(text).toLowerCase(Locale.ROOT);
    }

    private static int longestAt(String plain, int at, List<String> sought) {
        return sought.stream()
                .filter(word -> !word.isEmpty() && plain.startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
