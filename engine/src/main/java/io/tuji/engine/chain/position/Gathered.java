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
        all.add(Sign.WORD);
        if (isTrader) {
            all.add(Sign.TRADER);
        }
        if (different.size() > 1 || places() > 1) {
            all.add(Sign.SEVERAL);
        }
        return all;
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
