package io.tuji.engine.plan.task;

import java.math.BigDecimal;

/**
 * From which share of what was planned a light begins.
 *
 * @param early from this share on the work is early; above 1
 * @param onTime below this share it is late; in the month of the deadline the whole is wanted
 */
public record LightRules(BigDecimal early, BigDecimal onTime) {

    public static final LightRules STANDARD = new LightRules(new BigDecimal("1.05"), new BigDecimal("0.98"));

    public LightRules {
        if (onTime.signum() <= 0 || onTime.compareTo(BigDecimal.ONE) > 0 || early.compareTo(BigDecimal.ONE) <= 0) {
            throw new IllegalArgumentException("on time from " + onTime + ", early from " + early);
        }
    }

    /** Where nothing was planned yet, anything that is done is early. */
    TaskLight light(BigDecimal planned, BigDecimal done, boolean isDeadline) {
        if (planned.signum() == 0) {
            return done.signum() > 0 ? TaskLight.EARLY : TaskLight.ON_TIME;
        }
        BigDecimal floor = isDeadline ? planned : planned.multiply(onTime);
        if (done.compareTo(floor) < 0) {
            return TaskLight.LATE;
        }
        return done.compareTo(planned.multiply(early)) >= 0 ? TaskLight.EARLY : TaskLight.ON_TIME;
    }
}
