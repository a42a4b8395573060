package io.tuji.bench.plan;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.series.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The yearly series of a file of a forecasting competition, each whole: the part to learn from and the part to forecast. */
final class CompetitionSeries {

    private CompetitionSeries() {}

    /** Years are counted from 1, as the file does not say them. */
    static List<Series> yearly(Path path) throws IOException {
        RegisterFile file = RegisterFile.read(path);
        int period = file.column("period");
        int train = file.column("train");
        int test = file.column("test");
        return file.rows().stream()
                .filter(row -> row.get(period).equals("YEARLY"))
                .map(row -> Series.yearly(1, numbers(row.get(train) + " " + row.get(test))))
                .toList();
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
