package io.tuji.engine.series;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regression with ARIMA errors, as X-13 identifies it.
 *
 * @param logs whether it is of the logarithms
 * @param orders as (0,1,1)(0,1,1)
 * @param aicc corrected information criterion of the values themselves; smaller is better, between models of the same differences
 * @param festival effects of the Spring Festival; none where the model has none
 */
public record SeriesModel(
        boolean logs, String orders, double aicc, List<ModelOutlier> outliers, Map<FestivalInterval, Effect> festival) {

    /** A coefficient and its standard error. */
    public record Effect(double size, double standardError) {}

    public SeriesModel {
        outliers = List.copyOf(outliers);
        festival = Map.copyOf(festival);
    }

    /** Of the days of an interval, where the model has it. */
    public Optional<Effect> effectOf(FestivalInterval interval) {
        return Optional.ofNullable(festival.get(interval));
    }
}
