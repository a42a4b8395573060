package io.tuji.engine.plan.progress;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Bound;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** Indicators as tracks: a cumulative reduction is the way of an index from 100 downwards, all others are in their own terms. */
public final class Tracks {

    private static final BigDecimal INDEX = BigDecimal.valueOf(100);

    private Tracks() {}

    /** The track of an indicator; points that are not known, or known as a bound only, are left out. */
    public static Track of(Aim aim, Judgement judgement) {
        Course course = new Course(aim);
        Optional<Point> current =
                judgement.reading().filter(r -> r.bound() == Bound.EXACT).map(r -> point(aim, r));
        return new Track(base(aim, course), current, target(aim, course), direction(aim), OptionalDouble.empty());
    }

    /** Where the way begins; empty where nobody has stated it. */
    public static Optional<Point> base(Aim aim, Course course) {
        return course.start().map(start -> point(aim, aim.baselineYear(), start));
    }

    /** Where it has to end; empty where nobody has stated when. */
    public static Optional<Point> target(Aim aim, Course course) {
        return course.target().flatMap(end -> aim.targetYear().find().map(year -> point(aim, year, end)));
    }

    /** A reading in the terms of the track. */
    public static Point point(Aim aim, Reading reading) {
        return point(aim, reading.year(), reading.amount());
    }

    /** Every kind wants more, but a reduction, whose index falls; no kind of target asks a level to fall. */
    public static Direction direction(Aim aim) {
        return aim.kind() == TargetKind.CUMULATIVE_CHANGE_MAX ? Direction.LESS : Direction.MORE;
    }

    private static Point point(Aim aim, int year, BigDecimal amount) {
        boolean isReduction = aim.kind() == TargetKind.CUMULATIVE_CHANGE_MAX;
        return new Point(year, (isReduction ? INDEX.subtract(amount) : amount).doubleValue());
    }
}
