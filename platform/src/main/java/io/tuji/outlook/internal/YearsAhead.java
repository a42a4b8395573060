package io.tuji.outlook.internal;

import io.tuji.engine.forecast.Backtest;
import io.tuji.engine.forecast.Forecast;
import io.tuji.engine.forecast.Forecaster;
import io.tuji.engine.forecast.Silence;
import io.tuji.engine.forecast.StepRecord;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.YearlyAmounts;
import io.tuji.engine.plan.chance.YearlyHistory;
import io.tuji.engine.series.Series;
import io.tuji.outlook.Outlook.Basis;
import io.tuji.outlook.Outlook.Step;
import io.tuji.outlook.Outlook.Track;
import io.tuji.outlook.Warning.Cause;
import java.util.List;
import java.util.Optional;

/** What is expected of each year up to the target year, in the terms of the target, and of the months or quarters that come next. */
final class YearsAhead {

    /** Beyond so many years a plan is long over. */
    private static final int FARTHEST = 15;

    /** Where a cumulative reduction begins. */
    private static final double INDEX = 100;

    private final Forecaster forecaster = Forecaster.shipped();

    /** @param silence why there is nothing; empty where there are years, or nothing is left to expect */
    record Ahead(Optional<Basis> basis, List<Step> years, List<Cause> silence) {

        static Ahead silent(String code, Object... arguments) {
            return new Ahead(Optional.empty(), List.of(), List.of(Cause.of(code, arguments)));
        }

        Ahead inSums(Optional<SumAhead> sum, int firstYear) {
            return sum.map(so -> new Ahead(basis, so.upTo(years, firstYear), silence))
                    .orElse(this);
        }
    }

    /** @param isTried whether the method is also tried on the past of the series, which takes a dozen times as long */
    Ahead of(Aim aim, List<Observed> said, boolean isTried) {
        Optional<Integer> end = aim.targetYear().find();
        if (end.isEmpty()) {
            return Ahead.silent("FORECAST.TARGET_YEAR_MISSING");
        }
        Optional<SumAhead> sum = aim.kind().isSum() ? SumAhead.of(aim, said) : Optional.empty();
        Optional<Series> history = aim.kind().isSum() ? sum.map(SumAhead::amounts) : YearlyHistory.of(aim, said);
        if (history.isEmpty()) {
            boolean isIncomplete =
                    aim.kind().isSum() && !YearlyAmounts.of(aim, said).isEmpty();
            return isIncomplete
                    ? Ahead.silent("FORECAST.SUM_INCOMPLETE")
                    : Ahead.silent("FORECAST.TOO_FEW_VALUES", 0, 3);
        }
        Series series = history.get();
        int years = end.get() - series.yearAt(series.size() - 1);
        if (years < 1 || years > FARTHEST) {
            return new Ahead(Optional.empty(), List.of(), List.of());
        }
        Optional<Track> track = isTried ? track(series, years) : Optional.empty();
        var forecast = forecaster.forecast(series, years);
        return forecast.find()
                .map(found -> ahead(aim, series, found, track).inSums(sum, aim.baselineYear() + 1))
                .orElseGet(() -> silent(forecast.silence().orElseThrow()));
    }

    /** A year of months or quarters, in the unit of the measure; nothing where there are too few of them. */
    List<Step> next(FinerSeries finer) {
        return finer.finest()
                .flatMap(run -> forecaster
                        .forecast(run.series(), run.series().frequency().perYear())
                        .find())
                .map(forecast -> forecast.steps().stream().map(YearsAhead::step).toList())
                .orElse(List.of());
    }

    private static Ahead silent(Silence silence) {
        return Ahead.silent("FORECAST." + silence.reason(), silence.have(), silence.need());
    }

    private Optional<Track> track(Series series, int years) {
        return Backtest.of(forecaster, series, years).find().map(YearsAhead::track);
    }

    private static Track track(Backtest tried) {
        int forecasts = tried.steps().stream().mapToInt(StepRecord::times).sum();
        int held80 = tried.steps().stream().mapToInt(StepRecord::held80).sum();
        int held95 = tried.steps().stream().mapToInt(StepRecord::held95).sum();
        return new Track(
                forecasts,
                tried.mase(),
                tried.smape(),
                tried.naiveSmape(),
                (double) held80 / forecasts,
                (double) held95 / forecasts);
    }

    private static Ahead ahead(Aim aim, Series series, Forecast forecast, Optional<Track> track) {
        Basis basis = new Basis(
                series.frequency().name(),
                series.periodAt(0).toString(),
                series.size(),
                forecast.methods().stream().sorted().map(Enum::name).toList(),
                track);
        List<Step> years =
                forecast.steps().stream().map(step -> inTermsOf(aim, step)).toList();
        return new Ahead(Optional.of(basis), years, List.of());
    }

    /** A reduction is forecast as an index from 100 downwards and shown as the reduction it is. */
    private static Step inTermsOf(Aim aim, io.tuji.engine.forecast.Step step) {
        Step plain = step(step);
        return aim.kind() == TargetKind.CUMULATIVE_CHANGE_MAX
                ? new Step(
                        plain.period(),
                        INDEX - plain.expected(),
                        INDEX - plain.high95(),
                        INDEX - plain.high80(),
                        INDEX - plain.low80(),
                        INDEX - plain.low95())
                : plain;
    }

    private static Step step(io.tuji.engine.forecast.Step step) {
        return new Step(
                step.period().toString(),
                step.expected(),
                step.range95().low(),
                step.range80().low(),
                step.range80().high(),
                step.range95().high());
    }
}
