package io.tuji.engine.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Full names that can be found by a short one; safe for many threads once made. */
public final class AliasIndex {

    private static final int CANDIDATES = 60;

    private final AliasModel model;
    private final List<FullName> names;
    private final Map<Character, int[]> byCharacter;

    /** @param score higher is likelier; comparable within one short name only */
    public record Found(String fullName, double score) {}

    public AliasIndex(List<String> fullNames, CompanyNames reader, AliasModel model) {
        this.model = model;
        this.names = fullNames.stream().map(name -> FullName.of(name, reader)).toList();
        this.byCharacter = postings(names);
    }

    private static Map<Character, int[]> postings(List<FullName> names) {
        Map<Character, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int number = i;
            characters(names.get(i).text())
                    .forEach(c ->
                            lists.computeIfAbsent(c, key -> new ArrayList<>()).add(number));
        }
        Map<Character, int[]> postings = new HashMap<>();
        lists.forEach((c, list) ->
                postings.put(c, list.stream().mapToInt(Integer::intValue).toArray()));
        return postings;
    }

    /** The full names that the short one may stand for, the likeliest first; empty if they share no character. */
    public List<Found> rank(String shortName, int most) {
        ShortName asked = ShortName.of(shortName);
        return candidates(asked).stream()
                .map(name -> new Found(name.written(), model.score(features(asked, name))))
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(most)
                .toList();
    }

    Sparse features(ShortName asked, FullName name) {
        return AliasFeatures.of(asked, name, this::rarity);
    }

    /** Those that share the rarest characters. */
    List<FullName> candidates(ShortName asked) {
        double[] shared = new double[names.size()];
        for (char c : characters(asked.text())) {
            double rarity = rarity(c);
            for (int number : byCharacter.getOrDefault(c, new int[0])) {
                shared[number] += rarity;
            }
        }
        return IntStream.range(0, shared.length)
                .filter(number -> shared[number] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer number) -> shared[number])
                        .reversed())
                .limit(CANDIDATES)
                .map(names::get)
                .toList();
    }

    private static Set<Character> characters(String text) {
        Set<Character> set = new HashSet<>();
        text.chars().forEach(c -> set.add((char) c));
        return set;
    }

    /** The logarithm of how few names have the character, 0 to about 8. */
    private double rarity(char c) {
        return Math.log((1.0 + names.size()) / (1.0 + byCharacter.getOrDefault(c, new int[0]).length));
    }
}
