package io.tuji.engine.chain.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that speaks of one firm and one node. */
final class Gathered {

    private static final Set<Sign> SECOND = Set.of(Sign.MADE, Sign.SERVED, Sign.NAME, Sign.CLASS);

    /** A place where it is said: a field and the text that says it. */
    private record Place(Evidence.Field field, String said) {}

    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Map<Place, Set<String>> words = new LinkedHashMap<>();
    private final Set<String> different = new TreeSet<>();

    void add(Sign sign, Evidence.Field field, String said, String word) {
        signs.add(sign);
        words.computeIfAbsent(new Place(field, said), none -> new TreeSet<>()).add(word);
        different.add(word);
    }

    /** A class alone is evidence without a word. */
    void addClass(String code) {
        signs.add(Sign.CLASS);
        words.computeIfAbsent(new Place(Evidence.Field.CLASS, code), none -> new TreeSet<>());
    }

    /** @param isTrader whether the node is about goods, and the firm, by its scope, trades and makes nothing */
    Set<Sign> signs(boolean isTrader) {
        Set<Sign> all = EnumSet.copyOf(signs);
        if (different.isEmpty()) {
            return EnumSet.of(Sign.CLASS_ALONE);
        }
        if (!isLinesOnly()) {
            all.remove(Sign.LINE_WHOLE);
        }
        all.add(Sign.WORD);
        if (isTrader) {
            all.add(Sign.TRADER);
        }
        if (different.size() > 1 || places() > 1) {
            all.add(Sign.SEVERAL);
        }
        return all;
    }

    /** Whether lines of products speak for the node, and nothing that bears them out. */
    boolean isLinesOnly() {
        return (signs.contains(Sign.PRODUCT) || signs.contains(Sign.PRODUCT_LOOSE))
                && signs.stream().noneMatch(SECOND::contains);
    }

    List<String> lines() {
        return words.keySet().stream()
                .filter(place -> place.field() == Evidence.Field.PRODUCT)
                .map(Place::said)
                .toList();
    }

    List<String> words() {
        return List.copyOf(different);
    }

    private long places() {
        return words.values().stream().filter(said -> !said.isEmpty()).count();
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        words.forEach((place, said) -> evidence.add(new Evidence(place.field(), place.said(), List.copyOf(said))));
        return evidence;
    }
}
