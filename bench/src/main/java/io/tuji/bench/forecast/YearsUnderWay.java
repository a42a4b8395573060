package io.tuji.bench.forecast;

import io.tuji.engine.forecast.Cadence;
import io.tuji.engine.forecast.CurrentYear;
import io.tuji.engine.forecast.YearSoFar;
import io.tuji.engine.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Totals of the last whole year of monthly series, told after a few months from what earlier years had by then. */
final class YearsUnderWay {

    private static final int MONTHS = 12;
    private static final List<Integer> AFTER = List.of(3, 6, 9);
    private static final List<Integer> EARLIER = List.of(2, 3);

    /** What was said of one series, and what it came to. */
    private record Told(CurrentYear said, double lastYear, double actual) {}

    private YearsUnderWay() {}

    static void print(List<Contest> contests) {
        List<Series> months = contests.stream()
                .filter(contest -> contest.cadence() == Cadence.MONTHLY)
                .map(Contest::given)
                .filter(Series::isPositive)
                .toList();
        if (months.isEmpty()) {
            return;
        }
        System.out.printf("%ntotal of the year under way, %d monthly series: mean error in %%%n", months.size());
        System.out.printf(
                "%8s %8s %8s %12s %8s %8s%n", "months", "earlier", "ours", "as last year", "in 80 %", "in 95 %");
        for (int earlier : EARLIER) {
            for (int after : AFTER) {
                print(
                        after,
                        earlier,
                        months.stream()
                                .flatMap(series -> tell(series, after, earlier).stream())
                                .toList());
            }
        }
    }

    private static void print(int after, int earlier, List<Told> told) {
        System.out.printf(
                Locale.ROOT,
                "%8d %8d %8.2f %12.2f %8.3f %8.3f%n",
                after,
                earlier,
                mean(told, one -> 100 * Math.abs(one.said.expected() / one.actual - 1)),
                mean(told, one -> 100 * Math.abs(one.lastYear / one.actual - 1)),
                mean(told, one -> one.said.range80().holds(one.actual) ? 1 : 0),
                mean(told, one -> one.said.range95().holds(one.actual) ? 1 : 0));
    }

    private static double mean(List<Told> told, ToDoubleFunction<Told> of) {
        return told.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static Optional<Told> tell(Series series, int after, int earlier) {
        int start = series.size() - MONTHS;
        if (start < earlier * MONTHS) {
            return Optional.empty();
        }
        List<YearSoFar> years = new ArrayList<>();
        for (int back = earlier; back >= 1; back--) {
            int from = start - back * MONTHS;
            years.add(new YearSoFar(-back, sum(series, from, after), sum(series, from, MONTHS)));
        }
        double last = years.get(earlier - 1).whole();
        return CurrentYear.expect(years, sum(series, start, after), true)
                .find()
                .map(said -> new Told(said, last, sum(series, start, MONTHS)));
    }

    private static double sum(Series series, int from, int months) {
        return IntStream.range(from, from + months).mapToDouble(series::at).sum();
    }
}
