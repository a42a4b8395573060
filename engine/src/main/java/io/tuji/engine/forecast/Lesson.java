package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;
import java.util.List;

/** A series whose continuation is known, from which intervals are learned. */
public record Lesson(Cadence cadence, Series given, List<Double> after) {

    public Lesson {
        after = List.copyOf(after);
    }
}
