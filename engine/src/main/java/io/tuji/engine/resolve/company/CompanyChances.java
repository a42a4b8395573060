package io.tuji.engine.resolve.company;

import io.tuji.engine.reading.TableResource;
import io.tuji.engine.resolve.Chances;
import io.tuji.engine.resolve.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What agreement says where a base is too small to learn it from: the chances of a register of 200,000 records, three tenths of its firms
 * with dirty copies. Recipe: {@code ./tuji train resolve}.
 */
public final class CompanyChances {

    private static final String TABLE = "chances.csv";
    private static final String HEADING = "comparison,level,same,other";
    private static final String PRIOR = "prior";

    private static final double LEARNED_FROM = 200_000;
    private static final double MOST_PRIOR = 0.1;

    private CompanyChances() {}

    /** Read when first asked for, so that the recipe can write the table while it does not fit the scheme. */
    private static final class Shipped {
        static final Chances CHANCES = read(TableResource.rows(CompanyChances.class, TABLE));
    }

    public static Chances shipped() {
        return Shipped.CHANCES;
    }

    /**
     * For a base of that many records. A record has as many others of its firm in a small base as in a large one, so the chance of two
     * drawn at random falls with their number.
     */
    public static Chances shipped(int records) {
        double prior = shipped().prior() * LEARNED_FROM / Math.max(1, records);
        return new Chances(shipped().same(), shipped().other(), Math.min(MOST_PRIOR, prior));
    }

    private static Chances read(List<String[]> rows) {
        List<double[]> same = new ArrayList<>();
        List<double[]> other = new ArrayList<>();
        for (Comparison comparison : CompanyScheme.SCHEME.comparisons()) {
            List<String[]> levels = rows.stream()
                    .filter(row -> row[0].equals(comparison.name()))
                    .toList();
            same.add(levels.stream()
                    .mapToDouble(row -> Double.parseDouble(row[2]))
                    .toArray());
            other.add(levels.stream()
                    .mapToDouble(row -> Double.parseDouble(row[3]))
                    .toArray());
        }
        double prior = rows.stream()
                .filter(row -> row[0].equals(PRIOR))
                .mapToDouble(row -> Double.parseDouble(row[2]))
                .findFirst()
                .orElseThrow();
        return new Chances(same, other, prior);
    }

    /** What was learned as the lines of the table that is shipped. */
    public static List<String> lines(Chances learned) {
        List<Comparison> comparisons = CompanyScheme.SCHEME.comparisons();
        Stream<String> levels = IntStream.range(0, comparisons.size())
                .boxed()
                .flatMap(i -> lines(
                        comparisons.get(i),
                        learned.same().get(i),
                        learned.other().get(i)));
        return Stream.of(Stream.of(HEADING), levels, Stream.of(PRIOR + ",," + learned.prior() + ","))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> lines(Comparison comparison, double[] same, double[] other) {
        return IntStream.range(0, same.length)
                .mapToObj(level -> String.join(
                        ",", comparison.name(), comparison.levelName(level), "" + same[level], "" + other[level]));
    }
}
