package io.tuji.engine.resolve;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All combinations of levels by number, so that pairs are counted and weighed in plain arrays. */
final class Patterns {

    private static final int MOST = 1 << 22;

    private final Comparison[] comparisons;
    private final int[] steps;
    private final int size;
    private final int identifier;
    private final boolean needsNoAnchor;
    private final @Nullable Field[][] rarities;

    Patterns(Scheme scheme) {
        List<Comparison> comparisons = scheme.comparisons();
        this.comparisons = comparisons.toArray(Comparison[]::new);
        this.steps = new int[this.comparisons.length];
        long step = 1;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (int) step;
            step *= this.comparisons[i].size();
            if (step > MOST) {
                throw new IllegalArgumentException("too many levels to count: more than " + MOST + " combinations");
            }
        }
        this.size = (int) step;
        this.needsNoAnchor = comparisons.stream()
                .flatMap(comparison -> comparison.levels().stream())
                .noneMatch(Level::isAnchor);
        this.identifier = scheme.identifier().map(scheme::comparisonOf).orElse(-1);
        this.rarities = comparisons.stream().map(Patterns::rarities).toArray(Field[][]::new);
    }

    private static @Nullable Field[] rarities(Comparison comparison) {
        @Nullable Field[] fields = new Field[comparison.size()];
        for (int level = 1; level < comparison.differs(); level++) {
            fields[level] = comparison.levels().get(level - 1).rarity().orElse(null);
        }
        return fields;
    }

    int size() {
        return size;
    }

    int comparisons() {
        return comparisons.length;
    }

    Comparison comparison(int index) {
        return comparisons[index];
    }

    int of(Rows left, int leftRow, Rows right, int rightRow) {
        int pattern = 0;
        for (int i = 0; i < comparisons.length; i++) {
            pattern += steps[i] * comparisons[i].level(left, leftRow, right, rightRow);
        }
        return pattern;
    }

    /** The field by whose frequency that level weighs, or null. */
    @Nullable
    Field rarity(int comparison, int level) {
        return rarities[comparison][level];
    }

    /** Whether two different identifiers are stated. */
    boolean isBarred(int pattern) {
        return identifier >= 0 && level(pattern, identifier) == comparisons[identifier].differs();
    }

    /** Whether the two may be linked without a person: equal identifiers, or ground enough and no doubt. */
    boolean isAnchored(int pattern) {
        return hasEqualIdentifiers(pattern) || (hasAnchor(pattern) && !isDoubtful(pattern));
    }

    private boolean hasEqualIdentifiers(int pattern) {
        int level = identifier < 0 ? Comparison.MISSING : level(pattern, identifier);
        return level != Comparison.MISSING && level != comparisons[identifier].differs();
    }

    private boolean hasAnchor(int pattern) {
        return needsNoAnchor
                || IntStream.range(0, comparisons.length).anyMatch(i -> comparisons[i].isAnchor(level(pattern, i)));
    }

    private boolean isDoubtful(int pattern) {
        return IntStream.range(0, comparisons.length).anyMatch(i -> comparisons[i].isDoubtful(level(pattern, i)));
    }

    int level(int pattern, int comparison) {
        return pattern / steps[comparison] % comparisons[comparison].size();
    }
}
