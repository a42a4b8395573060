package io.tuji.engine.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Circles among edges, by a walk in depth: one for each edge that leads back to where the walk came from, so that every circle is broken
 * once these are.
 */
final class Circles {

    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<List<String>> found = new ArrayList<>();

    Circles(List<Edge> edges) {
        edges.forEach(edge ->
                next.computeIfAbsent(edge.from(), from -> new LinkedHashSet<>()).add(edge.to()));
    }

    /** Each from its first node round to the same node. */
    List<List<String>> all() {
        next.keySet().forEach(this::walk);
        return List.copyOf(found);
    }

    private void walk(String node) {
        int seen = path.indexOf(node);
        if (seen >= 0) {
            List<String> circle = new ArrayList<>(path.subList(seen, path.size()));
            circle.add(node);
            found.add(circle);
        } else if (!done.contains(node)) {
            path.add(node);
            next.getOrDefault(node, Set.of()).forEach(this::walk);
            path.remove(path.size() - 1);
            done.add(node);
        }
    }
}
