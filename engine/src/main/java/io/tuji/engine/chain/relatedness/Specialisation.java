package io.tuji.engine.chain.relatedness;

import io.tuji.engine.chain.backtest.ShuffledLinks;
import io.tuji.engine.chain.backtest.ShuffledLinks.Link;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which area is specialised in which industry: the binary matrix M that relatedness and complexity are computed from. */
public final class Specialisation {

    /** A location quotient of 1: a greater share than in the whole, or the same. */
    public static final double USUAL_THRESHOLD = 1;

    private final List<BitSet> industriesOf;
    private final int[] ubiquity;

    private Specialisation(List<BitSet> industriesOf, int industries) {
        this.industriesOf = industriesOf;
        ubiquity = new int[industries];
        industriesOf.forEach(own -> own.stream().forEach(industry -> ubiquity[industry]++));
    }

    /** Areas whose location quotient comes to the threshold; those that have nothing of an industry never do. */
    static Specialisation of(IndustryTable table, double threshold) {
        if (!(threshold > 0)) {
            throw new IllegalArgumentException("a threshold above zero is needed: " + threshold);
        }
        int areas = table.areas().size();
        int industries = table.industries().size();
        List<BitSet> rows = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            BitSet row = new BitSet(industries);
            for (int industry = 0; industry < industries; industry++) {
                row.set(industry, LocationQuotient.of(table, area, industry).ratio() >= threshold);
            }
            rows.add(row);
        }
        return new Specialisation(rows, industries);
    }

    /** A matrix that is given as such, a row an area. */
    static Specialisation of(boolean[][] matrix, int industries) {
        List<BitSet> rows = new ArrayList<>();
        for (boolean[] given : matrix) {
            BitSet row = new BitSet(industries);
            for (int industry = 0; industry < industries; industry++) {
                row.set(industry, given[industry]);
            }
            rows.add(row);
        }
        return new Specialisation(rows, industries);
    }

    Specialisation shuffled(long seed) {
        List<Link> links = new ArrayList<>();
        for (int area = 0; area < areas(); area++) {
            for (int industry : industriesOf(area)) {
                links.add(new Link(area, areas() + industry));
            }
        }
        boolean[][] matrix = new boolean[areas()][industries()];
        ShuffledLinks.of(links, seed).forEach(link -> matrix[link.from()][link.to() - areas()] = true);
        return of(matrix, industries());
    }

    int areas() {
        return industriesOf.size();
    }

    int industries() {
        return ubiquity.length;
    }

    boolean has(int area, int industry) {
        return industriesOf.get(area).get(industry);
    }

    /** The numbers of the industries in which the area is specialised, ascending. */
    int[] industriesOf(int area) {
        return industriesOf.get(area).stream().toArray();
    }

    int diversity(int area) {
        return industriesOf.get(area).cardinality();
    }

    int ubiquity(int industry) {
        return ubiquity[industry];
    }

    /** The mean of a number of industries over those in which each area is specialised; NaN where there is none. */
    double[] meansOfAreas(double[] ofIndustries) {
        double[] means = new double[areas()];
        for (int area = 0; area < means.length; area++) {
            means[area] = industriesOf.get(area).stream()
                            .mapToDouble(i -> ofIndustries[i])
                            .sum()
                    / diversity(area);
        }
        return means;
    }

    /** The mean of a number of areas over those that are specialised in each industry; NaN where there is none. */
    double[] meansOfIndustries(double[] ofAreas) {
        double[] means = new double[industries()];
        for (int area = 0; area < ofAreas.length; area++) {
            for (int industry : industriesOf(area)) {
                means[industry] += ofAreas[area];
            }
        }
        for (int industry = 0; industry < means.length; industry++) {
            means[industry] /= ubiquity[industry];
        }
        return means;
    }
}
