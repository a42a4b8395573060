package io.tuji.engine.forecast;

import io.tuji.engine.series.Frequency;
import io.tuji.engine.series.Series;

/** The families of series that are carried on and calibrated alike. */
public enum Cadence {
    YEARLY,
    QUARTERLY,
    MONTHLY,
    /** Values in a row without a calendar, held as years; only benchmarks have such. */
    OTHER;

    public static Cadence of(Series series) {
        return of(series.frequency());
    }

    static Cadence of(Frequency frequency) {
        return switch (frequency) {
            case YEARLY -> YEARLY;
            case QUARTERLY -> QUARTERLY;
            case MONTHLY -> MONTHLY;
        };
    }
}
