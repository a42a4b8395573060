package io.tuji.engine.plan.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One way to say how far a measure is, with the numbers it was made from.
 *
 * @param value a fraction: 0.5 is half of the way; empty exactly if there is an obstacle
 * @param terms what is known of its inputs, in the order of the calculation
 */
public record Measure(Kind kind, OptionalDouble value, List<Term> terms, Optional<Obstacle> obstacle) {

    /** What is measured. */
    public enum Kind {
        /** 完成率: the part of the way from the baseline to the target that is done. */
        COMPLETION,
        /** 时序进度: the part of the time that has gone. */
        TIME_SHARE,
        /** 超（欠）序时: completion less time share; 0.05 is 5 percentage points ahead. */
        LEAD,
        /** 进度比: completion over time share. */
        PACE,
        /** The observed growth over the growth that leads from the baseline to the target (R of Eurostat and Statistics Canada). */
        RATE_RATIO,
        /** The part of the way that will be done in the target year if the observed growth goes on (q of the UN progress chart). */
        PROJECTION_RATIO,
        /** The yearly growth that still leads to the target. */
        REQUIRED_GROWTH
    }

    public Measure {
        terms = List.copyOf(terms);
        if (value.isPresent() == obstacle.isPresent()) {
            throw new IllegalArgumentException(kind + " is " + value + " with the obstacle " + obstacle);
        }
    }

    static Measure of(Kind kind, double value, Term... terms) {
        return new Measure(kind, OptionalDouble.of(value), List.of(terms), Optional.empty());
    }

    static Measure hindered(Kind kind, Obstacle obstacle) {
        return new Measure(kind, OptionalDouble.empty(), List.of(), Optional.of(obstacle));
    }
}
