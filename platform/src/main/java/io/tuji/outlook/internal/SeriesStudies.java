package io.tuji.outlook.internal;

import io.tuji.engine.series.SeasonalAdjustment;
import io.tuji.engine.series.Series;
import io.tuji.plan.Standing;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Studies the months or quarters of an indicator. A model takes up to a second, so it is kept while memory allows: equal series have equal models. */
@Component
public class SeriesStudies {

    private final Map<Series, SeasonalAdjustment.Outcome> known = new ConcurrentReferenceHashMap<>();

    /** Empty with less than two years of months or quarters. */
    public Optional<SeriesStudy> find(Standing standing) {
        return new FinerSeries(standing.aim(), standing.said())
                .finest()
                .map(run -> SeriesStudy.of(run, known.computeIfAbsent(run.series(), SeasonalAdjustment::of)));
    }
}
