package io.tuji.bench.industry;

import java.util.List;

/**
 * How many rows a coder may code alone: those of which it is sure enough by its own calibrated confidence. The threshold was fixed by
 * the confidence of other firms, so none of these rows had a say in it.
 *
 * @param rows all reviewed rows
 * @param coded of them those at the threshold or above
 * @param right of those
 */
record AutoShare(int rows, int coded, int right) {

    static final double PRECISION = 0.9;

    private static final double Z = 1.96;

    /** A reviewed row: how sure the coder was, and whether it was right. */
    record Coded(double confidence, boolean isRight) {}

    static AutoShare of(List<Coded> rows) {
        List<Coded> alone =
                rows.stream().filter(row -> row.confidence() >= PRECISION).toList();
        int right = (int) alone.stream().filter(Coded::isRight).count();
        return new AutoShare(rows.size(), alone.size(), right);
    }

    double share() {
        return (double) coded / rows;
    }

    double precision() {
        return coded == 0 ? 0 : (double) right / coded;
    }

    /** The lower end of the 95 % interval of the share (Wilson 1927). */
    double lower() {
        double p = share();
        double square = Z * Z / rows;
        double spread = Z * Math.sqrt(p * (1 - p) / rows + square / (4 * rows));
        return Math.max(0, (p + square / 2 - spread) / (1 + square));
    }
}
