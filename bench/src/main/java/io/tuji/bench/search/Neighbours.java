package io.tuji.bench.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many names become the same text when one character is dropped: which of them was meant nobody can know. */
final class Neighbours {

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts for the given texts alone, because those of all names would be many millions. */
    static Neighbours of(List<String> names, List<NameQueries.Query> asked) {
        Neighbours neighbours = new Neighbours();
        asked.forEach(query -> neighbours.counts.put(query.text(), 0));
        names.forEach(neighbours::add);
        return neighbours;
    }

    private void add(String name) {
        StringBuilder text = new StringBuilder(name);
        for (int at = 0; at < name.length(); at++) {
            boolean isFirstOfItsRun = at == 0 || name.charAt(at) != name.charAt(at - 1);
            if (isFirstOfItsRun) {
                text.deleteCharAt(at);
                counts.computeIfPresent(text.toString(), (same, count) -> count + 1);
                text.insert(at, name.charAt(at));
            }
        }
    }

    int count(String text) {
        return counts.getOrDefault(text, 0);
    }

    /** The share that the best of all searches would find among so many hits: of equal names any is as good as another. */
    double bestShare(List<NameQueries.Query> asked, int hits) {
        return asked.stream()
                .mapToDouble(query -> Math.min(1, (double) hits / count(query.text())))
                .average()
                .orElse(1);
    }
}
