package io.tuji.engine.plan.progress;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a measure began, where it is and where it should go.
 *
 * @param limit beyond which nothing can come, such as 100 %; matters only without a target
 */
public record Track(
        Optional<Point> base,
        Optional<Point> current,
        Optional<Point> target,
        Direction direction,
        OptionalDouble limit) {

    /** A way to a target, in the direction in which the target lies. */
    public static Track to(Point target, Point base, Optional<Point> current) {
        return new Track(
                Optional.of(base),
                current,
                Optional.of(target),
                Direction.of(base.value(), target.value()),
                OptionalDouble.empty());
    }

    /** What is missing of the three points, the most hindering first. */
    Optional<Obstacle> gap() {
        if (target.isEmpty()) {
            return Optional.of(Obstacle.TARGET_MISSING);
        }
        if (base.isEmpty()) {
            return Optional.of(Obstacle.BASELINE_MISSING);
        }
        return current.isEmpty() ? Optional.of(Obstacle.FIGURE_MISSING) : Optional.empty();
    }
}
