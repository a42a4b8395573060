package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;
import java.util.Arrays;
import java.util.Optional;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.tramoseats.base.api.tramo.TramoSpec;
import jdplus.tramoseats.base.core.tramo.TramoKernel;

/**
 * A seasonal ARIMA model with outliers, chosen by the TRAMO procedure of JDemetra+ (Gómez and Maravall 1996), without trading days.
 *
 * <p>Short series give no such model, and on some the estimation fails: then there is none, and whoever asked says by what else it went
 * on.
 */
final class Tramo {

    /** Below this the procedure has no degrees of freedom left. */
    static final int FEWEST = 8;

    /** A model that leads further from what was seen than this many of its ranges has not understood the series. */
    private static final int WILDEST = 10;

    private Tramo() {}

    static Optional<Modelled> carryOn(Series series, int horizon) {
        if (series.size() < FEWEST) {
            return Optional.empty();
        }
        return model(series)
                .map(model -> model.forecasts(horizon))
                .map(forecasts -> new Modelled(
                        forecasts.getForecasts().getValues().toArray(),
                        forecasts.getForecastsStdev().getValues().toArray()))
                .filter(modelled -> isSane(modelled, series));
    }

    private static Optional<RegSarimaModel> model(Series series) {
        try {
            TsData data = TsData.ofInternal(start(series), series.toArray());
            return Optional.ofNullable(TramoKernel.of(TramoSpec.TR3, null).process(data, ProcessingLog.dummy()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static TsPeriod start(Series series) {
        return switch (series.frequency()) {
            case YEARLY -> TsPeriod.yearly(series.yearAt(0));
            case QUARTERLY -> TsPeriod.quarterly(series.yearAt(0), series.partAt(0));
            case MONTHLY -> TsPeriod.monthly(series.yearAt(0), series.partAt(0));
        };
    }

    private static boolean isSane(Modelled modelled, Series series) {
        double low = Arrays.stream(series.toArray()).min().orElseThrow();
        double high = Arrays.stream(series.toArray()).max().orElseThrow();
        double allowed = WILDEST * Math.max(high - low, Math.abs(high) * 1e-9);
        return Arrays.stream(modelled.expected()).allMatch(value -> value >= low - allowed && value <= high + allowed)
                && Arrays.stream(modelled.errors()).allMatch(error -> error > 0 && error <= allowed);
    }
}
