package io.tuji.engine.series;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;

/**
 * A series without its season, its calendar and, where AICC prefers it, the Spring Festival; by X-13 of JDemetra+.
 *
 * @param adjusted values of the same periods
 * @param model by which the series was prepared
 * @param quality the Q statistic of X-11; above 1 the season is badly caught
 */
public record SeasonalAdjustment(Series adjusted, SeriesModel model, double quality) {

    /** X-11 needs three years. */
    private static final int FEWEST_YEARS = 3;

    /** Why a series is not adjusted. */
    public enum Why {
        /** It has no parts of a year. */
        YEARLY,
        /** Less than three years. */
        TOO_SHORT,
        /** All values are the same. */
        CONSTANT,
        /** No model fits. */
        NO_MODEL
    }

    /** The adjustment, or why there is none. */
    public record Outcome(Optional<SeasonalAdjustment> adjustment, Optional<Why> why) {

        static Outcome refused(Why why) {
            return new Outcome(Optional.empty(), Optional.of(why));
        }
    }

    public static Outcome of(Series series) {
        return refusal(series)
                .map(Outcome::refused)
                .orElseGet(() -> model(series)
                        .flatMap(SeasonalAdjustment::adjust)
                        .map(done -> new Outcome(Optional.of(done), Optional.empty()))
                        .orElseGet(() -> Outcome.refused(Why.NO_MODEL)));
    }

    private static Optional<Why> refusal(Series series) {
        if (series.frequency() == Frequency.YEARLY) {
            return Optional.of(Why.YEARLY);
        }
        if (series.size() < FEWEST_YEARS * series.frequency().perYear()) {
            return Optional.of(Why.TOO_SHORT);
        }
        boolean isConstant = Arrays.stream(series.toArray()).distinct().count() == 1;
        return isConstant ? Optional.of(Why.CONSTANT) : Optional.empty();
    }

    private static Optional<RegArima> model(Series series) {
        Optional<RegArima> festive = FestivalTest.find(series);
        Optional<RegArima> plain = RegArima.find(series, List.of());
        boolean prefersFestival = festive.flatMap(RegArima::withoutFestival)
                .filter(without ->
                        festive.get().summary().aicc() < without.summary().aicc())
                .isPresent();
        return prefersFestival || plain.isEmpty() ? festive : plain;
    }

    private static Optional<SeasonalAdjustment> adjust(RegArima found) {
        X13Spec spec = X13Spec.RSA3.toBuilder().regArima(found.spec()).build();
        X13Results results = X13Kernel.of(spec, RegArima.contextOfFestivals())
                .process(RegArima.data(found.series()), ProcessingLog.dummy());
        if (results == null || !results.isValid()) {
            return Optional.empty();
        }
        double[] values = results.getFinals().getD11final().getValues().toArray();
        boolean isFinite = Arrays.stream(values).allMatch(Double::isFinite);
        return isFinite
                ? Optional.of(new SeasonalAdjustment(
                        found.series().withValues(values),
                        found.summary(),
                        results.getDiagnostics().getMstatistics().getQ()))
                : Optional.empty();
    }
}
