package io.tuji.bench.forecast;

import io.tuji.bench.Options;
import io.tuji.engine.forecast.Cadence;
import io.tuji.engine.forecast.Expectation;
import io.tuji.engine.forecast.Forecast;
import io.tuji.engine.forecast.IntervalTrainer;
import io.tuji.engine.forecast.Intervals;
import io.tuji.engine.forecast.Miss;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is expected of each series of a competition, with intervals that are learned from the other nine tenths of the series.
 *
 * @param expectation of the whole series
 * @param forecast the same with ranges
 */
record Learned(Contest contest, Expectation expectation, Forecast forecast) {

    private static final int FOLDS = 10;
    private static final int FEWEST = 2 * FOLDS;

    static List<Learned> of(List<Contest> contests) {
        refuseTooFew(contests);
        List<List<Miss>> misses = contests.parallelStream()
                .map(contest -> IntervalTrainer.misses(contest.lesson()))
                .toList();
        List<Expectation> expectations = contests.parallelStream()
                .map(contest -> Expectation.of(contest.cadence(), contest.given(), contest.horizon()))
                .toList();
        List<Intervals> folds = IntStream.range(0, FOLDS)
                .mapToObj(fold -> IntervalTrainer.fit(without(fold, misses)))
                .toList();
        return IntStream.range(0, contests.size())
                .mapToObj(i -> new Learned(
                        contests.get(i),
                        expectations.get(i),
                        folds.get(i % FOLDS).around(expectations.get(i))))
                .toList();
    }

    /** Of fewer series nine tenths teach nothing of the last. */
    private static void refuseTooFew(List<Contest> contests) {
        for (Cadence cadence : Cadence.values()) {
            long count = contests.stream()
                    .filter(contest -> contest.cadence() == cadence)
                    .count();
            if (count > 0 && count < FEWEST) {
                throw new Options.Wrong(
                        "period 为 " + cadence + " 的序列只有 " + count + " 条，至少需 " + FEWEST + " 条",
                        "The file has " + count + " series of period " + cadence + "; it takes " + FEWEST);
            }
        }
    }

    private static List<Miss> without(int fold, List<List<Miss>> misses) {
        List<Miss> others = new ArrayList<>();
        for (int i = 0; i < misses.size(); i++) {
            if (i % FOLDS != fold) {
                others.addAll(misses.get(i));
            }
        }
        return others;
    }

    double[] expected() {
        return expectation.expected();
    }

    double held80() {
        return held(step ->
                forecast.steps().get(step).range80().holds(contest.after().get(step)));
    }

    double held95() {
        return held(step ->
                forecast.steps().get(step).range95().holds(contest.after().get(step)));
    }

    private double held(IntPredicate holds) {
        return IntStream.range(0, contest.horizon()).filter(holds).count() / (double) contest.horizon();
    }
}
