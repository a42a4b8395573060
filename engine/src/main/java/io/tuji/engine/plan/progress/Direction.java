package io.tuji.engine.plan.progress;

/** Whether more or less of a measure is wanted. */
public enum Direction {
    MORE(1),
    LESS(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** 1 where more is wanted, −1 where less is. */
    public int sign() {
        return sign;
    }

    /** Whether a value is at the target or beyond it. */
    public boolean reaches(double value, double target) {
        return sign * value >= sign * target;
    }

    /** The direction in which a target lies; a target that equals the base wants no less. */
    public static Direction of(double base, double target) {
        return target < base ? LESS : MORE;
    }
}
