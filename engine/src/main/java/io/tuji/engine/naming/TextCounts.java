package io.tuji.engine.naming;

import io.tuji.engine.naming.NameStatistics.Kind;
import java.util.Map;

/**
 * What the statistics know of one text, made ready for the features: counts as levels (none is 0, else one more than the
 * logarithm to the base 2), surprise as costs (negative logarithms of how often something is used).
 */
final class TextCounts {

    private static final int KNOWN_WORD = 6;
    private static final int KNOWN_START = 100;
    private static final int KNOWN_PIECE = 10;
    private static final double STARTS_PER_NAME = 100;
    private static final double PIECES_PER_NAME = 10;
    private static final double SCOPES_PER_PAIR = 50;
    private static final double OPENINGS_PER_PAIR = 2.5;
    private static final double HALF = 0.5;

    /** What a character costs at most that no word covers. */
    private static final double UNKNOWN = 10;

    private static final double SURPRISE = 3;

    /** Of several characters that are no word. */
    private static final double NEVER = 1000;

    final int phrase;
    final int pair;
    final int start;
    final int piece;
    final int word;
    final int brand;
    final int brandPair;
    final int opening;

    /** Whether it is a word of business. */
    final boolean isWord;

    final double wordCost;

    /** Of a character: how surprising it is in a trade name. */
    final double brandCost;

    /** Of a character: how much rather it stands in a trade name than in business, a logarithm, about -5 to 5. */
    final double brandiness;

    /** Of two characters: how much rather business begins with them than a trade name holds them, a logarithm. */
    final double openness;

    /** Of two characters: how much rather a trade name holds them than business does, a logarithm. */
    final double pairBrandiness;

    TextCounts(int length, Map<Kind, Integer> counts, Map<Kind, Double> sums) {
        Of of = new Of(counts, sums);
        phrase = level(of.count(Kind.PHRASE));
        pair = level(of.count(Kind.PAIR));
        start = level(of.count(Kind.START));
        piece = level(of.count(Kind.PIECE));
        word = level(of.count(Kind.WORD));
        brand = level(of.count(Kind.BRAND));
        brandPair = level(of.count(Kind.BRAND_PAIR));
        opening = level(of.count(Kind.OPENING));
        isWord = of.count(Kind.WORD) >= KNOWN_WORD
                || of.count(Kind.START) >= KNOWN_START
                || of.count(Kind.PIECE) >= KNOWN_PIECE;
        wordCost = wordCost(length, of);
        brandCost = of.surprise(Kind.BRAND_CHARACTER);
        brandiness = Math.log((of.count(Kind.BRAND_CHARACTER) + 1.0) / (of.count(Kind.BUSINESS_CHARACTER) + 1.0));
        openness = Math.log((of.count(Kind.OPENING) + 1.0) / (of.count(Kind.BRAND_PAIR) + 1.0));
        pairBrandiness = Math.log((of.count(Kind.BRAND_PAIR) + HALF) / (businessPairs(of) + HALF));
    }

    private static double businessPairs(Of of) {
        return of.count(Kind.PAIR) / SCOPES_PER_PAIR + of.count(Kind.OPENING) / OPENINGS_PER_PAIR;
    }

    private static double wordCost(int length, Of of) {
        double count =
                of.count(Kind.WORD) + of.count(Kind.START) / STARTS_PER_NAME + of.count(Kind.PIECE) / PIECES_PER_NAME;
        if (count >= 1) {
            return Math.log((of.sum(Kind.WORD) + count) / count);
        }
        return length > 1 ? NEVER : Math.min(UNKNOWN, SURPRISE + of.surprise(Kind.BUSINESS_CHARACTER));
    }

    private static int level(int count) {
        return count <= 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    /** The counts of a text with those of all texts. */
    private record Of(Map<Kind, Integer> counts, Map<Kind, Double> sums) {

        int count(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }

        double sum(Kind kind) {
            return sums.getOrDefault(kind, 0.0);
        }

        double surprise(Kind kind) {
            return Math.log((sum(kind) + 1) / (count(kind) + 1));
        }
    }
}
