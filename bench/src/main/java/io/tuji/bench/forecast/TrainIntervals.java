package io.tuji.bench.forecast;

import io.tuji.bench.Options;
import io.tuji.engine.forecast.IntervalTrainer;
import io.tuji.engine.forecast.Intervals;
import io.tuji.engine.forecast.Miss;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./tuji train intervals}: learns how wide ranges have to be from series whose continuation is known. */
public final class TrainIntervals {

    private static final Path SHIPPED = Path.of("engine/src/main/resources/io/tuji/engine/forecast/intervals.csv");

    private TrainIntervals() {}

    public static void run(Options options) throws IOException {
        Path file = options.path("--file").orElseGet(() -> Options.data("forecast", "m3_odd.csv.gz"));
        List<Contest> contests = Contest.read(file);
        List<Miss> misses = contests.parallelStream()
                .flatMap(contest -> IntervalTrainer.misses(contest.lesson()).stream())
                .toList();
        Intervals intervals = IntervalTrainer.fit(misses);
        Files.createDirectories(SHIPPED.getParent());
        String lines = String.join("\n", intervals.lines()) + "\n";
        Files.writeString(SHIPPED, lines, StandardCharsets.UTF_8);
        System.out.println("series   " + contests.size());
        System.out.println("misses   " + misses.size());
        System.out.println("table    " + SHIPPED);
    }
}
