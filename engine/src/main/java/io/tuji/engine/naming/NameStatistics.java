package io.tuji.engine.naming;

import io.tuji.engine.reading.TableResource;
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

    private final TextMap<TextCounts> texts = new TextMap<>();
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
        byText.forEach((text, counts) ->
                texts.put(TextMap.hash(text, 0, text.length()), new TextCounts(text.length(), counts, sums)));
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

    /** What is known of the texts of 1, 2 … characters that begin just here. */
    TextCounts[] beginning(String name, int from, int end) {
        TextCounts[] known = new TextCounts[Math.min(LONGEST_TEXT, end - from)];
        long hash = TextMap.EMPTY_TEXT;
        for (int i = 0; i < known.length; i++) {
            hash = TextMap.extended(hash, name.charAt(from + i));
            TextCounts counts = texts.get(hash);
            known[i] = counts != null ? counts : i == 0 ? unknownCharacter : unknownText;
        }
        return known;
    }

    TextCounts unknown() {
        return unknownText;
    }
}
