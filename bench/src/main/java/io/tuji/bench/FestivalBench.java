package io.tuji.bench;

import io.tuji.engine.series.FestivalInterval;
import io.tuji.engine.series.FestivalTest;
import io.tuji.engine.series.ModelOutlier;
import io.tuji.engine.series.Series;
import io.tuji.engine.series.SeriesModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code bench festival}: what the Spring Festival explains of a monthly series, beside the same model without it. */
final class FestivalBench {

    private static final int FIRST_YEAR = 1994;
    private static final int LAST_WINTER_MONTH = 2;

    private final Path file;

    FestivalBench(Options options) {
        this.file = options.path("--file").orElseGet(() -> Options.data("forecast", "china_imp_monthly.csv"));
    }

    void run() throws IOException {
        Ground.print("the same model without the Spring Festival", file);
        FestivalTest test = FestivalTest.of(series()).orElseThrow();
        print("without the Spring Festival", test.without());
        print("with the Spring Festival", test.with());
        System.out.println(
                test.isInTheSeries() ? "AICC prefers the model with it" : "AICC prefers the model without it");
        figures("without", test.without());
        figures("with", test.with());
    }

    /** Lines of year, month and value, in order; years before the first one are left out. */
    private Series series() throws IOException {
        List<String[]> rows = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> Integer.parseInt(row[0]) >= FIRST_YEAR)
                .toList();
        double[] values =
                rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray();
        return Series.monthly(Integer.parseInt(rows.get(0)[0]), Integer.parseInt(rows.get(0)[1]), values);
    }

    private static void print(String title, SeriesModel model) {
        System.out.printf(
                Locale.ROOT, "%s: %s%s, AICC %.1f%n", title, model.logs() ? "log " : "", model.orders(), model.aicc());
        for (FestivalInterval interval : FestivalTest.INTERVALS) {
            model.effectOf(interval)
                    .ifPresent(effect -> System.out.printf(
                            Locale.ROOT, "  %-9s %+.3f (%.3f)%n", interval, effect.size(), effect.standardError()));
        }
        model.outliers().stream()
                .sorted(Comparator.comparing(ModelOutlier::period))
                .forEach(found -> System.out.printf(
                        Locale.ROOT,
                        "  %-11s %s %+.3f, t %.1f%n",
                        found.kind(),
                        found.period(),
                        found.size(),
                        found.t()));
    }

    private static void figures(String which, SeriesModel model) {
        long winter = model.outliers().stream()
                .filter(found -> found.period().first().getMonthValue() <= LAST_WINTER_MONTH)
                .count();
        Ground.figure("festival.aicc_" + which, model.aicc());
        Ground.figure("festival.winter_outliers_" + which, (double) winter);
    }
}
