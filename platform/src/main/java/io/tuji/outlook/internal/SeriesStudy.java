package io.tuji.outlook.internal;

import io.tuji.engine.series.Assembly.Run;
import io.tuji.engine.series.Frequency;
import io.tuji.engine.series.ModelOutlier;
import io.tuji.engine.series.OutlierScale;
import io.tuji.engine.series.SeasonalAdjustment;
import io.tuji.engine.series.Series;
import io.tuji.engine.series.SeriesValue;
import io.tuji.engine.value.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The months or quarters of an indicator: as they are, without their season, beside the year before, and those that a model does not
 * explain.
 *
 * @param rows the earliest first; never empty
 * @param adjustment empty where the season cannot be taken out
 * @param why it cannot
 */
public record SeriesStudy(
        Frequency frequency,
        List<Row> rows,
        Optional<SeasonalAdjustment> adjustment,
        Optional<SeasonalAdjustment.Why> why) {

    /**
     * @param way how the value came about
     * @param adjusted without season, calendar and festival
     * @param growth on the same period of the year before, as a fraction; empty without one above zero
     * @param z of the raw value among all, which takes a trend or a season for outliers
     * @param modifiedZ the same by median and median deviation
     * @param outlier what the model makes of it; empty where it explains the value
     */
    public record Row(
            Period period,
            double value,
            SeriesValue.Way way,
            Optional<Double> adjusted,
            Optional<Double> growth,
            double z,
            double modifiedZ,
            Optional<ModelOutlier> outlier) {}

    static SeriesStudy of(Run run, SeasonalAdjustment.Outcome outcome) {
        Series series = run.series();
        OutlierScale z = OutlierScale.z(series.toArray());
        OutlierScale modified = OutlierScale.modified(series.toArray());
        Map<Period, ModelOutlier> outliers = outcome.adjustment().stream()
                .flatMap(done -> done.model().outliers().stream())
                .collect(Collectors.toMap(ModelOutlier::period, Function.identity(), (one, other) -> one));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            int index = i;
            SeriesValue value = run.values().get(i);
            rows.add(new Row(
                    value.period(),
                    series.at(i),
                    value.way(),
                    outcome.adjustment().map(done -> done.adjusted().at(index)),
                    growth(series, i),
                    z.score(series.at(i)),
                    modified.score(series.at(i)),
                    Optional.ofNullable(outliers.get(value.period()))));
        }
        return new SeriesStudy(series.frequency(), List.copyOf(rows), outcome.adjustment(), outcome.why());
    }

    private static Optional<Double> growth(Series series, int index) {
        int before = index - series.frequency().perYear();
        return before >= 0 && series.at(before) > 0
                ? Optional.of(series.at(index) / series.at(before) - 1)
                : Optional.empty();
    }

    public Row last() {
        return rows.get(rows.size() - 1);
    }

    public List<Row> latestFirst() {
        List<Row> latestFirst = new ArrayList<>(rows);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    /** Of the adjusted series, on the period before, as a fraction. */
    public Optional<Double> lastStep() {
        return adjustment
                .map(SeasonalAdjustment::adjusted)
                .filter(adjusted -> adjusted.isPositive() && adjusted.size() > 1)
                .map(adjusted -> adjusted.last() / adjusted.at(adjusted.size() - 2) - 1);
    }

    public long outliers() {
        return rows.stream().filter(row -> row.outlier().isPresent()).count();
    }
}
