package io.tuji.engine.quality;

/** What the house looks at in every figure, whatever is measured. */
public enum HouseCheck {
    /** A later cumulative figure is below an earlier one of the same year and vintage. */
    CUMULATIVE_FALLS(Importance.HIGH),
    /** The parts of the district are together more than the district. */
    PARTS_EXCEED_WHOLE(Importance.HIGH),
    /** A level is twenty times that of a year before, or a twentieth: perhaps another unit. */
    UNIT_JUMP(Importance.HIGH),
    /** The ratio of two levels is not the growth that is published. */
    COMPARABLE_BASIS(Importance.MEDIUM),
    /** A stated month is not what the cumulative figures leave. */
    IMPLIED_REVISION(Importance.MEDIUM),
    /** A model of the series does not explain the value. */
    OUTLIER(Importance.MEDIUM),
    /** Figures that used to come have stopped. */
    STALE(Importance.LOW);

    private final Importance importance;

    HouseCheck(Importance importance) {
        this.importance = importance;
    }

    public Importance importance() {
        return importance;
    }
}
