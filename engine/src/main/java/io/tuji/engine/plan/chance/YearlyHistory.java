package io.tuji.engine.plan.chance;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.History;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.plan.progress.Tracks;
import io.tuji.engine.series.Series;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The yearly values of an indicator as a series. */
public final class YearlyHistory {

    private YearlyHistory() {}

    /**
     * The exactly known years that end with the last known one and have no gap; the baseline is one of them. Years after the target year
     * are left out. Empty where no year is known.
     */
    public static Optional<Series> of(Aim aim, List<Observed> said) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        Tracks.base(aim, new Course(aim)).ifPresent(base -> values.put(aim.baselineYear(), base.value()));
        History.of(aim, said).forEach(reading -> {
            Point point = Tracks.point(aim, reading);
            values.put(reading.year(), point.value());
        });
        int end = aim.targetYear().find().orElse(Integer.MAX_VALUE);
        return lastRun(values.headMap(end, true));
    }

    /** The values that end with the last one and have no gap; empty without any. */
    public static Optional<Series> lastRun(NavigableMap<Integer, Double> values) {
        Map.Entry<Integer, Double> last = values.lastEntry();
        if (last == null) {
            return Optional.empty();
        }
        int first = last.getKey();
        while (values.containsKey(first - 1)) {
            first--;
        }
        double[] run = values.tailMap(first, true).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return Optional.of(Series.yearly(first, run));
    }
}
