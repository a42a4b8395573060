package io.tuji.engine.plan.warning;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.value.Truth;

/**
 * From where a light turns. A binding target (约束性) warns sooner; where nobody has said that a target binds, the milder limits hold.
 *
 * @param yellowBelow the chance below which a light is yellow
 * @param redBelow the chance below which it is red
 * @param beyondOwnPast the light of a required growth beyond nine tenths of the measure's own years
 * @param redFromDays by how many days a task has to be late for a red light; one day makes it yellow
 */
public record Limits(double yellowBelow, double redBelow, Light beyondOwnPast, int redFromDays) {

    public static final Limits EXPECTED = new Limits(0.5, 0.2, Light.YELLOW, 90);
    public static final Limits BINDING = new Limits(0.7, 0.4, Light.RED, 30);

    public Limits {
        if (!(0 <= redBelow && redBelow <= yellowBelow && yellowBelow <= 1)) {
            throw new IllegalArgumentException("red below " + redBelow + ", yellow below " + yellowBelow);
        }
    }

    public static Limits of(Aim aim) {
        return aim.binding() == Truth.YES ? BINDING : EXPECTED;
    }
}
