package io.tuji.engine.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The points that a set of rules asks for, each once, in numbered slots. */
final class Layout {

    private final Map<Point, Integer> slots = new LinkedHashMap<>();
    private final List<Point> points = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();

    int slot(Point point, Definition definition) {
        return slots.computeIfAbsent(point, fresh -> {
            points.add(fresh);
            definitions.add(definition);
            return points.size() - 1;
        });
    }

    int size() {
        return points.size();
    }

    Point point(int slot) {
        return points.get(slot);
    }

    Definition definition(int slot) {
        return definitions.get(slot);
    }
}
