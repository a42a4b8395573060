package io.tuji.bench.forecast;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.forecast.Theta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The forecasts of the Theta method as the competition published them; where they lack a series, our own classic Theta stands in.
 *
 * @param forecasts of every series of the file, by id
 * @param missing how many of them had to be our own
 */
record Published(Map<String, double[]> forecasts, int missing) {

    private static final String PART_OF_NAME = "theta_published";

    /** Looks beside the file for tables with that part of a name. */
    static Published beside(Path file, List<Contest> contests) throws IOException {
        Map<String, double[]> published = new HashMap<>();
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            for (Path each : files.filter(Published::isPublished).sorted().toList()) {
                read(each, published);
            }
        }
        Map<String, double[]> forecasts = new HashMap<>();
        int missing = 0;
        for (Contest contest : contests) {
            double[] known = published.get(contest.id());
            boolean fits = known != null && known.length == contest.horizon();
            forecasts.put(contest.id(), fits ? known : new Theta().forecast(contest.given(), contest.horizon()));
            missing += fits ? 0 : 1;
        }
        return new Published(forecasts, missing);
    }

    private static boolean isPublished(Path file) {
        return file.getFileName().toString().contains(PART_OF_NAME);
    }

    private static void read(Path file, Map<String, double[]> into) throws IOException {
        RegisterFile table = RegisterFile.read(file);
        int id = table.column("series_id");
        int forecast = table.column("forecast");
        table.rows().forEach(row -> into.put(row.get(id), Contest.numbers(row.get(forecast))));
    }
}
