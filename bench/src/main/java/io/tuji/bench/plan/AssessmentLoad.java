package io.tuji.bench.plan;

import io.tuji.bench.Ground;
import io.tuji.engine.forecast.Forecaster;
import io.tuji.engine.plan.chance.ChanceModel;
import io.tuji.engine.plan.warning.Assessment;
import io.tuji.engine.plan.warning.Limits;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** All indicators of a district at the end of a month: areas added up, the whole forecast to the end of the plan, and assessed. */
final class AssessmentLoad {

    private static final int INDICATORS = 300;
    private static final int THREADS = 2;
    private static final int AHEAD = 24;

    private AssessmentLoad() {}

    static void run(long seed) throws InterruptedException {
        Random random = new Random(seed);
        List<MonthlyIndicator> indicators = IntStream.range(0, INDICATORS)
                .mapToObj(i -> MonthlyIndicator.invented(random))
                .toList();
        Forecaster forecaster = Forecaster.shipped();
        ChanceModel model = ChanceModel.shipped();
        long start = System.nanoTime();
        List<Assessment> assessments = inParallel(indicators.stream()
                .<Callable<Assessment>>map(indicator -> () -> assess(indicator, forecaster, model))
                .toList());
        double seconds = (System.nanoTime() - start) / 1e9;
        long known = assessments.stream()
                .filter(assessment -> assessment.chance().probability().isPresent())
                .count();
        System.out.println(INDICATORS + " indicators of " + MonthlyIndicator.AREAS + " areas assessed on " + THREADS
                + " threads, of " + known + " a chance");
        Ground.figure("plan.assess_s", seconds);
    }

    private static Assessment assess(MonthlyIndicator indicator, Forecaster forecaster, ChanceModel model) {
        boolean isForecast =
                forecaster.forecast(indicator.whole(), AHEAD).find().isPresent();
        if (!isForecast) {
            throw new IllegalStateException("an invented series was not forecast");
        }
        Assessment.Setting setting =
                new Assessment.Setting(MonthlyIndicator.LAST_YEAR, model, Limits.EXPECTED, List.of(), List.of());
        return Assessment.of(indicator.aim(), indicator.years(), setting);
    }

    private static List<Assessment> inParallel(List<Callable<Assessment>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            return threads.invokeAll(work).stream().map(AssessmentLoad::done).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Assessment done(Future<Assessment> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted after all was done", e);
        }
    }
}
