package io.tuji.bench.forecast;

import io.tuji.bench.Ground;
import io.tuji.engine.forecast.Forecaster;
import io.tuji.engine.series.Series;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** All indicators of a district forecast anew: 300 invented monthly series of ten years, a year ahead, on two threads. */
final class DistrictLoad {

    private static final int INDICATORS = 300;
    private static final int MONTHS = 120;
    private static final int AHEAD = 12;
    private static final int THREADS = 2;
    private static final int YEAR = 12;

    private DistrictLoad() {}

    static void print(long seed) throws InterruptedException {
        Random random = new Random(seed);
        List<Series> indicators =
                IntStream.range(0, INDICATORS).mapToObj(i -> invented(random)).toList();
        Forecaster forecaster = Forecaster.shipped();
        List<Callable<Boolean>> work = indicators.stream()
                .<Callable<Boolean>>map(series ->
                        () -> forecaster.forecast(series, AHEAD).find().isPresent())
                .toList();
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : threads.invokeAll(work)) {
                if (!done.get()) {
                    throw new IllegalStateException("an invented series was not forecast");
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
        System.out.println();
        Ground.figure("forecast.seconds_300", (System.nanoTime() - start) / 1e9);
    }

    /** Growth that wanders, a season and noise. */
    private static Series invented(Random random) {
        double[] season = random.doubles(YEAR, -0.3, 0.3).toArray();
        double[] values = new double[MONTHS];
        double level = 5 + random.nextDouble();
        double growth = 0.01 * random.nextGaussian();
        for (int month = 0; month < MONTHS; month++) {
            level += growth + 0.02 * random.nextGaussian();
            values[month] = Math.exp(level + season[month % YEAR] + 0.05 * random.nextGaussian());
        }
        return Series.monthly(2016, 1, values);
    }
}
