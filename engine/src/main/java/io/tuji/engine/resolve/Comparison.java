package io.tuji.engine.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How two records are compared in one respect: the first level that holds, else they differ; missing if one says nothing.
 *
 * @param needed the fields that both records have to state; otherwise the comparison says nothing for or against
 * @param mentions every field that a level looks at, by which it is known what a blocking rule already decides
 * @param levels from the strongest agreement down
 * @param doubtful names of levels at which a person has to decide unless the identifiers agree
 */
public record Comparison(
        String name, List<Field> needed, List<Field> mentions, List<Level> levels, Set<String> doubtful) {

    /** The level of a comparison that says nothing; its weight is always 0. */
    static final int MISSING = 0;

    public Comparison {
        needed = List.copyOf(needed);
        mentions = List.copyOf(mentions);
        levels = List.copyOf(levels);
        doubtful = Set.copyOf(doubtful);
        if (needed.isEmpty() || levels.isEmpty()) {
            throw new IllegalArgumentException("compares nothing: " + name);
        }
    }

    /** A comparison of one field. */
    public static Comparison of(Field field, Level... levels) {
        return new Comparison(field.name(), List.of(field), List.of(field), List.of(levels), Set.of());
    }

    /** A comparison that looks at more fields than it needs. */
    public static Comparison of(String name, List<Field> needed, List<Field> mentions, Level... levels) {
        return new Comparison(name, needed, mentions, List.of(levels), Set.of());
    }

    /** The same with levels, or differs, at which a person has to decide unless the identifiers agree. */
    public Comparison doubtfulAt(String... names) {
        return new Comparison(name, needed, mentions, levels, Set.of(names));
    }

    /** With missing and differs. */
    int size() {
        return levels.size() + 2;
    }

    public int differs() {
        return levels.size() + 1;
    }

    /** {@link #MISSING}, the place of the level from 1, or {@link #differs()}. */
    int level(Rows left, int leftRow, Rows right, int rightRow) {
        for (Field field : needed) {
            if (left.isMissing(field, leftRow) || right.isMissing(field, rightRow)) {
                return MISSING;
            }
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).agreement().holds(left, leftRow, right, rightRow)) {
                return i + 1;
            }
        }
        return differs();
    }

    boolean isAnchor(int level) {
        return level != MISSING && level != differs() && levels.get(level - 1).isAnchor();
    }

    boolean isDoubtful(int level) {
        return doubtful.contains(levelName(level));
    }

    int levelOf(String name) {
        for (int level = 0; level < size(); level++) {
            if (levelName(level).equals(name)) {
                return level;
            }
        }
        throw new IllegalArgumentException("the comparison " + this.name + " has no level " + name);
    }

    /** {@link #MISSING} for a level that the comparison does not have, or has no longer. */
    int knownLevel(String name) {
        return IntStream.range(0, size())
                .filter(level -> levelName(level).equals(name))
                .findFirst()
                .orElse(MISSING);
    }

    public String levelName(int level) {
        return level == MISSING
                ? "missing"
                : level == differs() ? "differs" : levels.get(level - 1).name();
    }
}
