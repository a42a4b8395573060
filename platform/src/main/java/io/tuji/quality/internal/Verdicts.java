package io.tuji.quality.internal;

import io.tuji.engine.chain.backtest.BackTest;
import io.tuji.engine.chain.backtest.BackTest.Figure;
import io.tuji.engine.chain.backtest.Bootstrap;
import io.tuji.engine.chain.backtest.Interval;
import io.tuji.engine.chain.backtest.Region;
import io.tuji.engine.chain.settling.SettlingTrial;
import io.tuji.quality.QualityRun.Estimate;
import io.tuji.quality.QualityRun.Figures;
import io.tuji.quality.QualityRun.Method;
import io.tuji.quality.QualityRun.Played;
import io.tuji.quality.QualityRun.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of regions that have played home. Each has firms that came and firms that did not, so that none is without an answer. */
final class Verdicts {

    static final int FIRST = 50;
    static final int ROUNDS = 2_000;

    private static final double LEVEL = 0.95;
    private static final String RANKING = SettlingTrial.RANKING;

    private final SettlingTrial trial;
    private final List<Region> played;
    private final BackTest test;

    Verdicts(SettlingTrial trial, List<Region> played, long seed) {
        this.trial = trial;
        this.played = played;
        test = new BackTest(played, new Bootstrap(ROUNDS, LEVEL, seed));
    }

    Map<Method, Figures> overall() {
        return Arrays.stream(Method.values()).collect(Collectors.toMap(method -> method, this::figures));
    }

    private Figures figures(Method method) {
        return switch (method) {
            case RANKING, SIZE, SHUFFLED ->
                new Figures(estimate(test.auc(method.name())), estimate(test.lift(method.name(), FIRST)));
            case ABOVE_SIZE -> above(SettlingTrial.SIZE);
            case ABOVE_SHUFFLED -> above(SettlingTrial.SHUFFLED);
        };
    }

    private Figures above(String other) {
        return new Figures(estimate(test.aucGain(RANKING, other)), estimate(test.liftGain(RANKING, other, FIRST)));
    }

    private static Estimate estimate(Figure figure) {
        Interval interval = figure.interval().orElseThrow();
        return new Estimate(figure.value().orElseThrow(), interval.low(), interval.high());
    }

    List<Played> regions() {
        return played.stream().map(this::region).toList();
    }

    private Played region(Region region) {
        return new Played(
                region.name(),
                trial.residents(region.name()),
                trial.came(region.name()),
                Stream.of(Method.RANKING, Method.SIZE, Method.SHUFFLED)
                        .collect(Collectors.toMap(method -> method, method -> points(region, method.name()))));
    }

    private static Points points(Region region, String method) {
        return new Points(
                region.auc(method).orElseThrow(), region.lift(method, FIRST).orElseThrow());
    }
}
