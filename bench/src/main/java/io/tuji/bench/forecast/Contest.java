package io.tuji.bench.forecast;

import io.tuji.bench.Options;
import io.tuji.bench.RegisterFile;
import io.tuji.engine.forecast.Cadence;
import io.tuji.engine.forecast.Lesson;
import io.tuji.engine.series.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A series of a forecasting competition: what was given, and what came after.
 *
 * @param after the values to be forecast, never seen by a method
 */
record Contest(String id, Cadence cadence, Series given, List<Double> after) {

    /** The competition gives most series no date; any will do. */
    private static final int YEAR = 2000;

    Contest {
        after = List.copyOf(after);
    }

    /** A file with the columns series_id, period, train and test, the values of the last two parted by blanks. */
    static List<Contest> read(Path file) throws IOException {
        RegisterFile table = RegisterFile.read(file);
        int id = table.column("series_id");
        int period = table.column("period");
        int train = table.column("train");
        int test = table.column("test");
        return table.rows().stream()
                .map(row -> of(row.get(id), cadence(row.get(period)), numbers(row.get(train)), numbers(row.get(test))))
                .toList();
    }

    static Contest of(String id, Cadence cadence, double[] given, double[] after) {
        Series series = switch (cadence) {
            case YEARLY, OTHER -> Series.yearly(YEAR, given);
            case QUARTERLY -> Series.quarterly(YEAR, 1, given);
            case MONTHLY -> Series.monthly(YEAR, 1, given);
        };
        return new Contest(id, cadence, series, Arrays.stream(after).boxed().toList());
    }

    int horizon() {
        return after.size();
    }

    /** The same with fewer steps to come. */
    Contest ahead(int steps) {
        return new Contest(id, cadence, given, after.subList(0, steps));
    }

    Lesson lesson() {
        return new Lesson(cadence, given, after);
    }

    static double[] numbers(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Cadence cadence(String name) {
        try {
            return Cadence.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Options.Wrong("无法识别的 period：" + name, "There is no period " + name);
        }
    }
}
