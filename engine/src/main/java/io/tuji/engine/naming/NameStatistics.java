package io.tuji.engine.naming;

import io.tuji.engine.reading.TableResource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How names are made, counted over many names that nobody has split: which words end the core of a name, which pairs of
 * characters the scopes of business are made of, which characters begin a core and which end it.
 */
public final class NameStatistics {

    /** What is counted; what is rarer than its floor is not kept. */
    public enum Kind {
        /** In how many scopes of business these two characters stand. */
        PAIR(30),
        /** In how many scopes a clause begins with these two to four characters; a product counts ten. */
        START(20),
        /** In how many names of products, activities and industries these two to four characters stand. */
        PIECE(5),
        /** How often these characters are one word of business when all cores are parted. */
        WORD(4),
        /** How often these characters are one or more words that end a core, when all cores are parted. */
        PHRASE(3),
        /** How often these characters are the trade name when all cores are parted. */
        BRAND(4),
        /** How often business begins with these two characters, when all cores are parted. */
        OPENING(3),
        /** How often these two characters stand side by side in a trade name, when all cores are parted. */
        BRAND_PAIR(3),
        /** How often this character stands in a trade name, when all cores are parted. */
        BRAND_CHARACTER(4),
        /** How often this character stands in words of business, when all cores are parted. */
        BUSINESS_CHARACTER(4);

        private final int floor;

        Kind(int floor) {
            this.floor = floor;
        }

        int floor() {
            return floor;
        }
    }

    /** One thing counted. */
    public record Count(Kind kind, String text, int count) {}

    static final int LONGEST_START = 4;
    static final int LONGEST_TEXT = 10;

    private static final int PAIRS = 1 << 16;

    private final TextMap<TextCounts> texts = new TextMap<>();

    /** The length of the longest text that begins with two characters, or with others of the same hash: what is longer needs no look. */
    private final byte[] longest = new byte[PAIRS];

    private final TextCounts unknownCharacter;
    private final TextCounts unknownText;

    private static final class Lazy {
        private static final NameStatistics SHIPPED = new NameStatistics(read());
    }

    public NameStatistics(List<Count> counted) {
        Map<Kind, Double> sums = new EnumMap<>(Kind.class);
        Map<String, Map<Kind, Integer>> byText = new HashMap<>();
        for (Count one : counted) {
            sums.merge(one.kind(), (double) one.count(), Double::sum);
            byText.computeIfAbsent(one.text(), text -> new EnumMap<>(Kind.class))
                    .put(one.kind(), one.count());
        }
        byText.forEach((text, counts) -> put(text, new TextCounts(text.length(), counts, sums)));
        unknownCharacter = new TextCounts(1, Map.of(), sums);
        unknownText = new TextCounts(2, Map.of(), sums);
    }

    /** Those that the engine ships, read at first use. */
    public static NameStatistics shipped() {
        return Lazy.SHIPPED;
    }

    private static List<Count> read() {
        return TableResource.rows(NameStatistics.class, "statistics.csv").stream()
                .map(row -> new Count(Kind.valueOf(row[0]), row[1], Integer.parseInt(row[2])))
                .toList();
    }

    private void put(String text, TextCounts counts) {
        texts.put(TextMap.hash(text, 0, text.length()), counts);
        if (text.length() > 1) {
            int pair = pair(text, 0);
            longest[pair] = (byte) Math.max(longest[pair], text.length());
        }
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & (PAIRS - 1);
    }

    /** What is known of the texts of 1, 2 … characters that begin just here. */
    TextCounts[] beginning(String name, int from, int end) {
        TextCounts[] known = new TextCounts[Math.min(LONGEST_TEXT, end - from)];
        Arrays.fill(known, unknownText);
        long hash = TextMap.extended(TextMap.EMPTY_TEXT, name.charAt(from));
        known[0] = texts.getOrElse(hash, unknownCharacter);
        int most = known.length > 1 ? Math.min(known.length, longest[pair(name, from)]) : 1;
        for (int i = 1; i < most; i++) {
            hash = TextMap.extended(hash, name.charAt(from + i));
            known[i] = texts.getOrElse(hash, unknownText);
        }
        return known;
    }

    TextCounts unknown() {
        return unknownText;
    }
}
