package io.tuji.engine.chain.relatedness;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of each industry there is in each area: counts of firms, staff or amounts of money, all of one unit. What is not stated is
 * zero. Areas and industries stand in the order in which they were first named.
 */
public final class IndustryTable {

    /**
     * One stated amount; several of one area and industry are added up.
     *
     * @param value not negative; zero makes the area and the industry known without adding anything
     */
    public record Cell(String area, String industry, double value) {

        public Cell {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(area + " has " + value + " of " + industry);
            }
        }
    }

    private final Map<String, Integer> areas = new LinkedHashMap<>();
    private final Map<String, Integer> industries = new LinkedHashMap<>();
    private final int[][] columns;
    private final double[][] values;
    private final double[] areaTotals;
    private final double[] industryTotals;
    private final double total;

    private IndustryTable(List<Cell> cells) {
        Map<Integer, TreeMap<Integer, Double>> rows = new TreeMap<>();
        for (Cell cell : cells) {
            int area = numberOf(cell.area, areas);
            int industry = numberOf(cell.industry, industries);
            rows.computeIfAbsent(area, row -> new TreeMap<>()).merge(industry, cell.value, Double::sum);
        }
        columns = rows.values().stream()
                .map(row -> row.keySet().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        values = rows.values().stream()
                .map(row ->
                        row.values().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        areaTotals = Arrays.stream(values).mapToDouble(IndustryTable::sum).toArray();
        industryTotals = new double[industries.size()];
        for (int area = 0; area < columns.length; area++) {
            for (int i = 0; i < columns[area].length; i++) {
                industryTotals[columns[area][i]] += values[area][i];
            }
        }
        total = sum(industryTotals);
    }

    public static IndustryTable of(List<Cell> cells) {
        return new IndustryTable(cells);
    }

    public List<String> areas() {
        return List.copyOf(areas.keySet());
    }

    public List<String> industries() {
        return List.copyOf(industries.keySet());
    }

    /** The number of an area in this table, which must have it. */
    int area(String name) {
        return known(name, areas);
    }

    /** The number of an industry in this table, which must have it. */
    int industry(String name) {
        return known(name, industries);
    }

    double value(int area, int industry) {
        int found = Arrays.binarySearch(columns[area], industry);
        return found < 0 ? 0 : values[area][found];
    }

    /** What the area has of the industry; zero of one that the table does not name. */
    public double value(String area, String industry) {
        Integer row = areas.get(area);
        Integer column = industries.get(industry);
        return row == null || column == null ? 0 : value(row, column);
    }

    /** What all areas have of the industry; zero of one that the table does not name. */
    public double industryTotal(String industry) {
        Integer column = industries.get(industry);
        return column == null ? 0 : industryTotals[column];
    }

    /** What the area, which the table must name, has of all industries. */
    public double areaTotal(String area) {
        return areaTotal(area(area));
    }

    double areaTotal(int area) {
        return areaTotals[area];
    }

    double industryTotal(int industry) {
        return industryTotals[industry];
    }

    /** What all areas have of all industries. */
    public double total() {
        return total;
    }

    /** Number by number, so that rounding never makes a whole smaller than one of its parts. */
    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    private static int numberOf(String name, Map<String, Integer> numbers) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static int known(String name, Map<String, Integer> numbers) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("the table does not name " + name);
        }
        return number;
    }
}
