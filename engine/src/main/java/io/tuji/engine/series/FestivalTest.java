package io.tuji.engine.series;

import java.util.List;
import java.util.Optional;

/** Two models of one monthly series, without and with the Spring Festival, of the same transformation and orders. */
public record FestivalTest(SeriesModel without, SeriesModel with) {

    /** Before, during and after: the days over which the effect is spread. */
    public static final List<FestivalInterval> INTERVALS =
            List.of(FestivalInterval.BEFORE_20, FestivalInterval.DURING_7, FestivalInterval.AFTER_20);

    /** Empty where the series is not monthly, leaves the table of festivals, or has no model. */
    public static Optional<FestivalTest> of(Series series) {
        return find(series)
                .flatMap(with ->
                        with.withoutFestival().map(without -> new FestivalTest(without.summary(), with.summary())));
    }

    /** Whether the festival explains more than its coefficients cost. */
    public boolean isInTheSeries() {
        return with.aicc() < without.aicc();
    }

    static Optional<RegArima> find(Series series) {
        boolean isCovered = series.frequency() == Frequency.MONTHLY
                && SpringFestival.covers(series.yearAt(0))
                && SpringFestival.covers(series.yearAt(series.size() - 1));
        return isCovered ? RegArima.find(series, INTERVALS) : Optional.empty();
    }
}
