package io.tuji.engine.resolve;

import java.util.Arrays;

/**
 * Records joined into things, the surest pairs first; a join that would bring two different identifiers together is refused, so that
 * no chain of likely pairs ever links what a single pair must not.
 */
final class Clusters {

    private final int[] parents;
    private final int[] identifiers;

    /** @param identifiers the number of each record's identifier, {@link Tokens#NONE} without one */
    Clusters(int[] identifiers) {
        this.identifiers = identifiers.clone();
        this.parents = new int[identifiers.length];
        Arrays.setAll(parents, row -> row);
    }

    /** Whether the two are in one cluster now. */
    boolean join(int left, int right) {
        int one = root(left);
        int other = root(right);
        if (one == other) {
            return true;
        }
        boolean isBarred = identifiers[one] != Tokens.NONE
                && identifiers[other] != Tokens.NONE
                && identifiers[one] != identifiers[other];
        if (!isBarred) {
            int first = Math.min(one, other);
            identifiers[first] = Math.max(identifiers[one], identifiers[other]);
            parents[Math.max(one, other)] = first;
        }
        return !isBarred;
    }

    /** The first record of the cluster, which stands for it. */
    int root(int row) {
        int at = row;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    int[] roots() {
        int[] roots = new int[parents.length];
        Arrays.setAll(roots, this::root);
        return roots;
    }
}
