package io.tuji.engine.value;

/**
 * How a stated number bounds the true one. A bound can prove a floor reached or a ceiling held; it is never a value.
 */
public enum Bound {
    EXACT,
    /** 不少于, 以上. */
    AT_LEAST,
    /** 超过, 逾. */
    MORE_THAN,
    /** 不超过, 以内. */
    AT_MOST,
    /** 不足, 低于. */
    LESS_THAN,
    /** 约, 左右: proves nothing. */
    ABOUT,
    /** 近, 将近: a little less than stated. */
    NEARLY;

    /** Whether the true number, of which {@code stated} is said with this bound, is at least {@code floor}. */
    public <T extends Comparable<? super T>> Truth reaches(T stated, T floor) {
        int order = stated.compareTo(floor);
        return switch (this) {
            case EXACT -> Truth.of(order >= 0);
            case AT_LEAST, MORE_THAN -> order >= 0 ? Truth.YES : Truth.UNKNOWN;
            case AT_MOST -> order < 0 ? Truth.NO : Truth.UNKNOWN;
            case LESS_THAN, NEARLY -> order <= 0 ? Truth.NO : Truth.UNKNOWN;
            case ABOUT -> Truth.UNKNOWN;
        };
    }

    /** Whether the true number, of which {@code stated} is said with this bound, is at most {@code ceiling}. */
    public <T extends Comparable<? super T>> Truth keepsTo(T stated, T ceiling) {
        int order = stated.compareTo(ceiling);
        return switch (this) {
            case EXACT -> Truth.of(order <= 0);
            case AT_MOST, LESS_THAN, NEARLY -> order <= 0 ? Truth.YES : Truth.UNKNOWN;
            case AT_LEAST -> order > 0 ? Truth.NO : Truth.UNKNOWN;
            case MORE_THAN -> order >= 0 ? Truth.NO : Truth.UNKNOWN;
            case ABOUT -> Truth.UNKNOWN;
        };
    }
}
