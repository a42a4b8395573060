package io.tuji.engine.policy;

import java.util.Map;

/**
 * What a condition is compiled with.
 *
 * @param back so many years before the last year the figures are taken from
 */
record Compilation(
        Definitions definitions, Occasion occasion, Map<String, ScoringTable> tables, Layout layout, int back) {

    Compilation earlier(int years) {
        return new Compilation(definitions, occasion, tables, layout, back + years);
    }

    Definition definition(String key) {
        return definitions.get(key);
    }

    int slot(String key) {
        Definition definition = definition(key);
        Point point = definition.isYearly() ? Point.of(key, occasion.lastYear() - back) : Point.of(key);
        return layout.slot(point, definition);
    }

    int slot(Condition.Manual manual) {
        return layout.slot(Point.of(manual.key()), Definition.decision(manual));
    }

    ScoringTable table(String id) {
        ScoringTable table = tables.get(id);
        if (table == null) {
            throw new IllegalArgumentException("no scoring table " + id);
        }
        return table;
    }
}
