package io.tuji.engine.series;

/** What an outlier of a model does to the values after it. */
public enum OutlierKind {
    /** One value alone (AO). */
    ADDITIVE,
    /** All values from here on (LS). */
    LEVEL_SHIFT,
    /** This value and, fading out, those after it (TC). */
    TRANSITORY,
    /** The values of the same month from here on (SO). */
    SEASONAL;

    static OutlierKind of(String code) {
        return switch (code) {
            case "AO" -> ADDITIVE;
            case "LS" -> LEVEL_SHIFT;
            case "TC" -> TRANSITORY;
            case "SO" -> SEASONAL;
            default -> throw new IllegalArgumentException("no outlier: " + code);
        };
    }
}
