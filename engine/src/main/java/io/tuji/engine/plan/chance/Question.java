package io.tuji.engine.plan.chance;

import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Obstacle;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.series.Frequency;
import io.tuji.engine.series.Series;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether a yearly measure will reach its target, asked when its last value is known.
 *
 * @param history every year without a gap up to the last known one; it may begin before or after the base
 * @param base where the plan began
 * @param target at or beyond which the value of the target year has to be
 */
public record Question(Series history, Point base, Point target, Direction direction) {

    /** With fewer values growth has no spread. */
    public static final int LEAST_VALUES = 3;

    /** The plans on which chances were measured have five years. */
    public static final int MOST_YEARS_LEFT = 4;

    public Question {
        if (history.frequency() != Frequency.YEARLY) {
            throw new IllegalArgumentException("not yearly: " + history.frequency());
        }
    }

    public int lastYear() {
        return history.yearAt(history.size() - 1);
    }

    public int yearsLeft() {
        return (int) target.year() - lastYear();
    }

    /** Why there is no answer; the nearest to a remedy last. */
    public Optional<Obstacle> obstacle() {
        if (yearsLeft() < 1) {
            return Optional.of(Obstacle.ENDED);
        }
        if (lastYear() <= base.year()) {
            return Optional.of(Obstacle.NO_TIME_GONE);
        }
        if (yearsLeft() > MOST_YEARS_LEFT) {
            return Optional.of(Obstacle.TOO_FAR);
        }
        if (!history.isPositive() || base.value() <= 0 || target.value() <= 0) {
            return Optional.of(Obstacle.NOT_POSITIVE);
        }
        return ofValues();
    }

    private Optional<Obstacle> ofValues() {
        if (history.size() < LEAST_VALUES) {
            return Optional.of(Obstacle.TOO_FEW_YEARS);
        }
        boolean moved = Arrays.stream(history.toArray()).anyMatch(value -> value != history.last());
        return moved ? Optional.empty() : Optional.of(Obstacle.NEVER_MOVED);
    }
}
