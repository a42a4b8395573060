package io.tuji.engine.resolve;

import java.util.List;
import java.util.stream.IntStream;

/** Which records of a table are of the same thing, and which pairs a person should decide on. */
public final class Resolution {

    private final int[] clusters;
    private final List<Pair> toReview;
    private final long compared;
    private final long leftOut;

    /** @param probability that the two rows are of the same thing */
    public record Pair(int left, int right, double probability) {}

    Resolution(int[] clusters, List<Pair> toReview, long compared, long leftOut) {
        this.clusters = clusters;
        this.toReview = List.copyOf(toReview);
        this.compared = compared;
        this.leftOut = leftOut;
    }

    /** The first row of the record's cluster, which stands for it; a record alone stands for itself. */
    public int cluster(int row) {
        return clusters[row];
    }

    /** The cluster of each row. */
    public IntStream clusters() {
        return IntStream.of(clusters);
    }

    /** Pairs of different clusters, the surest first. */
    public List<Pair> toReview() {
        return toReview;
    }

    /** How many pairs were compared. */
    public long compared() {
        return compared;
    }

    /** How many places of records in blocks were given up because the block stayed too large. */
    public long leftOut() {
        return leftOut;
    }
}
