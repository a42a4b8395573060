package io.tuji.engine.policy;

import io.tuji.engine.value.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is known of one firm on every point that a set of rules asks for: between which two values each lies. */
public final class Sheet {

    private final Layout layout;
    private final List<Known<Fact>> known;
    private final long[] low;
    private final long[] high;

    private Sheet(Layout layout, List<Known<Fact>> known, long[] low, long[] high) {
        this.layout = layout;
        this.known = known;
        this.low = low;
        this.high = high;
    }

    /** @throws IllegalArgumentException for a fact of another kind or outside of its range */
    static Sheet of(Facts facts, Layout layout, LocalDate day) {
        List<Known<Fact>> known = new ArrayList<>(layout.size());
        for (int slot = 0; slot < layout.size(); slot++) {
            known.add(facts.known(layout.point(slot), layout.definition(slot), day));
        }
        Sheet sheet = open(layout, known);
        for (int slot = 0; slot < layout.size(); slot++) {
            sheet.take(slot);
        }
        return sheet;
    }

    /** Nothing is known. */
    static Sheet blank(Layout layout) {
        return open(layout, List.of());
    }

    private static Sheet open(Layout layout, List<Known<Fact>> known) {
        int size = layout.size();
        return new Sheet(
                layout,
                known,
                IntStream.range(0, size)
                        .mapToLong(slot -> layout.definition(slot).range().low())
                        .toArray(),
                IntStream.range(0, size)
                        .mapToLong(slot -> layout.definition(slot).range().high())
                        .toArray());
    }

    private void take(int slot) {
        known.get(slot).find().ifPresent(fact -> {
            Definition definition = layout.definition(slot);
            long stated = definition
                    .ticks(fact.value())
                    .orElseThrow(() -> new IllegalArgumentException(fact + " is none of " + definition));
            narrow(slot, fact, stated);
        });
    }

    private void narrow(int slot, Fact fact, long stated) {
        switch (fact.bound()) {
            case EXACT -> set(slot, stated, stated);
            case AT_LEAST -> set(slot, stated, high[slot]);
            case MORE_THAN -> set(slot, Math.min(stated + 1, high[slot]), high[slot]);
            case AT_MOST -> set(slot, low[slot], stated);
            case LESS_THAN, NEARLY -> set(slot, low[slot], Math.max(stated - 1, low[slot]));
            case ABOUT -> {}
        }
    }

    void set(int slot, long least, long most) {
        low[slot] = least;
        high[slot] = most;
    }

    /** As if nothing was known there. */
    void forget(int slot) {
        set(
                slot,
                layout.definition(slot).range().low(),
                layout.definition(slot).range().high());
    }

    Sheet copy() {
        return new Sheet(layout, known, low.clone(), high.clone());
    }

    long low(int slot) {
        return low[slot];
    }

    long high(int slot) {
        return high[slot];
    }

    boolean isOpen(int slot) {
        return low[slot] < high[slot];
    }

    Layout layout() {
        return layout;
    }

    /** What is known on these slots, by point. */
    Map<Point, Known<Fact>> known(BitSet slots) {
        Map<Point, Known<Fact>> found = new LinkedHashMap<>();
        slots.stream().forEach(slot -> found.put(layout.point(slot), known.get(slot)));
        return found;
    }
}
