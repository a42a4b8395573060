package io.tuji.engine.series;

import java.util.List;
import java.util.Optional;

/** The values of a series that a model of it does not explain, apart from its trend, season and, where it is there, the Spring Festival. */
public final class Outliers {

    /** With fewer values a model fits whatever it is given. */
    public static final int FEWEST = 20;

    private Outliers() {}

    /** Empty where the series is too short or no model fits. */
    public static Optional<List<ModelOutlier>> of(Series series) {
        if (series.size() < FEWEST) {
            return Optional.empty();
        }
        Optional<FestivalTest> test = FestivalTest.of(series);
        return test.filter(FestivalTest::isInTheSeries)
                .map(FestivalTest::with)
                .or(() -> RegArima.find(series, List.of()).map(RegArima::summary))
                .map(SeriesModel::outliers);
    }
}
