package io.tuji.bench.resolve;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * How many pairs of records are rightly said to be of the same firm, over all pairs that the clusters make.
 *
 * @param found pairs that stand in one cluster
 * @param right those of them that are of one firm
 * @param all pairs that are of one firm
 */
record PairScore(long found, long right, long all) {

    static PairScore of(int[] clusters, int[] entities) {
        if (clusters.length != entities.length) {
            throw new IllegalArgumentException(clusters.length + " records resolved of " + entities.length);
        }
        return new PairScore(
                pairs(clusters.length, row -> clusters[row]),
                pairs(clusters.length, row -> (long) clusters[row] << 32 | entities[row]),
                pairs(clusters.length, row -> entities[row]));
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return all == 0 ? 1 : (double) right / all;
    }

    double f1() {
        return 2.0 * right / (found + all);
    }

    /** How many pairs of rows have the same key. */
    private static long pairs(int rows, IntToLongFunction key) {
        long[] keys = new long[rows];
        Arrays.setAll(keys, key);
        Arrays.sort(keys);
        long pairs = 0;
        int run = 0;
        for (int i = 1; i < rows; i++) {
            run = keys[i] == keys[i - 1] ? run + 1 : 0;
            pairs += run;
        }
        return pairs;
    }
}
