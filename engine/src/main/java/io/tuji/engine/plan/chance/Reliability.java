package io.tuji.engine.plan.chance;

import io.tuji.engine.reading.TableResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether chances came true on series that they were not learned from, by ten bins of equal width.
 *
 * @param longHistories from {@link ChanceModel#LONG_FROM} years in a row on
 * @param shortHistories from {@link Question#LEAST_VALUES} years in a row on
 */
public record Reliability(List<Bin> longHistories, List<Bin> shortHistories) {

    private static final String TABLE = "reliability.csv";
    private static final String HEADING = "history,from,count,chance,reached";
    private static final String LONG = "long";
    private static final String SHORT = "short";

    /**
     * Chances that lie within a tenth.
     *
     * @param from where the tenth begins
     * @param count of plans and years that were asked about, in the mean of the trials
     * @param chance their mean
     * @param reached the share of their targets that were reached
     */
    public record Bin(double from, int count, double chance, double reached) {}

    public Reliability {
        longHistories = List.copyOf(longHistories);
        shortHistories = List.copyOf(shortHistories);
    }

    /** Of the model that is shipped. */
    public static Reliability shipped() {
        List<String[]> rows = TableResource.rows(Reliability.class, TABLE);
        return new Reliability(bins(rows, LONG), bins(rows, SHORT));
    }

    private static List<Bin> bins(List<String[]> rows, String history) {
        return rows.stream()
                .filter(row -> row[0].equals(history))
                .map(row -> new Bin(
                        Double.parseDouble(row[1]),
                        Integer.parseInt(row[2]),
                        Double.parseDouble(row[3]),
                        Double.parseDouble(row[4])))
                .toList();
    }

    /** As the lines of the table that is shipped. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        longHistories.forEach(bin -> lines.add(line(LONG, bin)));
        shortHistories.forEach(bin -> lines.add(line(SHORT, bin)));
        return lines;
    }

    private static String line(String history, Bin bin) {
        return String.format(
                Locale.ROOT, "%s,%.1f,%d,%.4f,%.4f", history, bin.from(), bin.count(), bin.chance(), bin.reached());
    }
}
