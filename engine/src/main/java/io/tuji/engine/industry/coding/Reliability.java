package io.tuji.engine.industry.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far confidence may be believed: pairs of a confidence and whether it was right, and the rising curve through them (pool adjacent
 * violators, Ayer et al. 1955), straight between the middles of its blocks.
 */
final class Reliability {

    /** The mean confidence and the share of right answers of a block of pairs. */
    record Knot(double confidence, double right, double weight) {

        Knot with(Knot other) {
            double both = weight + other.weight;
            return new Knot(
                    (confidence * weight + other.confidence * other.weight) / both,
                    (right * weight + other.right * other.weight) / both,
                    both);
        }
    }

    /** A block holds this many pairs at least: a share of few says little. */
    private static final int SMALLEST = 40;

    private final List<Knot> knots;

    Reliability(List<Knot> knots) {
        this.knots = List.copyOf(knots);
    }

    /** The curve that leaves every confidence as it is. */
    static Reliability none() {
        return new Reliability(List.of(new Knot(0, 0, 1), new Knot(1, 1, 1)));
    }

    /** @param pairs confidence and 1 if it was right, else 0 */
    static Reliability fit(List<Knot> pairs) {
        List<Knot> blocks = new ArrayList<>();
        for (Knot block : grouped(pairs)) {
            blocks.add(block);
            pool(blocks);
        }
        return blocks.isEmpty() ? none() : new Reliability(blocks);
    }

    List<Knot> knots() {
        return knots;
    }

    double correct(double confidence) {
        Knot first = knots.get(0);
        if (confidence <= first.confidence) {
            return first.confidence == 0 ? first.right : first.right * confidence / first.confidence;
        }
        for (int i = 1; i < knots.size(); i++) {
            if (confidence <= knots.get(i).confidence) {
                return between(knots.get(i - 1), knots.get(i), confidence);
            }
        }
        return knots.get(knots.size() - 1).right;
    }

    private static double between(Knot low, Knot high, double confidence) {
        double way = (confidence - low.confidence) / (high.confidence - low.confidence);
        return low.right + way * (high.right - low.right);
    }

    private static void pool(List<Knot> blocks) {
        while (blocks.size() > 1 && blocks.get(blocks.size() - 2).right >= blocks.get(blocks.size() - 1).right) {
            Knot last = blocks.remove(blocks.size() - 1);
            blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).with(last));
        }
    }

    private static List<Knot> grouped(List<Knot> pairs) {
        List<Knot> groups = new ArrayList<>();
        for (Knot pair : pairs.stream()
                .sorted(Comparator.comparingDouble(Knot::confidence))
                .toList()) {
            int last = groups.size() - 1;
            if (last >= 0 && groups.get(last).weight < SMALLEST) {
                groups.set(last, groups.get(last).with(pair));
            } else {
                groups.add(pair);
            }
        }
        return groups;
    }
}
