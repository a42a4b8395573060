package io.tuji.engine.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Strings of three characters and more that half of all names contain: the pieces of the usual organisation forms. Each is a token of its
 * own, because to find them pair by pair would compare the positions of every name in the index.
 */
final class FrequentGrams {

    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司");
    private static final int SHORTEST = 3;
    private static final Map<Integer, List<String>> BY_FIRST = new HashMap<>();

    /** Nearly no character begins one. */
    private static final BitSet FIRSTS = new BitSet();

    static {
        Set<String> grams =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        for (String form : FORMS) {
            for (int from = 0; from + SHORTEST <= form.length(); from++) {
                for (int to = from + SHORTEST; to <= form.length(); to++) {
                    grams.add(form.substring(from, to));
                }
            }
        }
        grams.forEach(gram -> BY_FIRST.computeIfAbsent(gram.codePointAt(0), c -> new ArrayList<>())
                .add(gram));
        BY_FIRST.keySet().forEach(FIRSTS::set);
    }

    private FrequentGrams() {}

    /** Those that may begin with a character, the shortest first. */
    static List<String> beginningWith(int character) {
        return FIRSTS.get(character) ? BY_FIRST.getOrDefault(character, List.of()) : List.of();
    }

    static boolean standsAt(int[] text, int at, String gram) {
        if (at + gram.length() > text.length) {
            return false;
        }
        for (int i = 0; i < gram.length(); i++) {
            if (text[at + i] != gram.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The length of the longest that stands at a place; 0 if none does. */
    static int longestAt(int[] text, int at) {
        int longest = 0;
        for (String gram : beginningWith(text[at])) {
            longest = standsAt(text, at, gram) ? gram.length() : longest;
        }
        return longest;
    }
}
