package io.tuji.bench.plan;

/** The classes of Eurostat: how the observed growth stands beside what the target asks for. */
enum PaceClass {
    ON_TRACK(0.95),
    MODERATE(0.6),
    LIMITED(0),
    AWAY(Double.NEGATIVE_INFINITY),
    /** The target equals the base, so that it asks for no growth. */
    NONE(Double.NaN);

    private final double from;

    PaceClass(double from) {
        this.from = from;
    }

    static PaceClass of(double ratio) {
        for (PaceClass each : values()) {
            if (ratio >= each.from) {
                return each;
            }
        }
        return NONE;
    }
}
