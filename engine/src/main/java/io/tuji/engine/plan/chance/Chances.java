package io.tuji.engine.plan.chance;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.progress.Obstacle;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.plan.progress.Tracks;
import io.tuji.engine.series.Series;
import java.util.List;
import java.util.Optional;

/** The chance of an indicator from all that has been said of its years. */
public final class Chances {

    private Chances() {}

    public static Chance of(Aim aim, List<Observed> said, ChanceModel model) {
        Course course = new Course(aim);
        Optional<Obstacle> hindered = obstacle(aim, course);
        if (hindered.isPresent()) {
            return Chance.hindered(hindered.get());
        }
        Optional<Series> history = YearlyHistory.of(aim, said);
        if (history.isEmpty()) {
            return Chance.hindered(Obstacle.FIGURE_MISSING);
        }
        Point base = Tracks.base(aim, course).orElseThrow();
        Point target = Tracks.target(aim, course).orElseThrow();
        return model.answer(new Question(history.get(), base, target, Tracks.direction(aim)));
    }

    private static Optional<Obstacle> obstacle(Aim aim, Course course) {
        if (aim.kind().isJudgedAtItsOwnYear()) {
            return Optional.of(Obstacle.OWN_YEAR);
        }
        if (aim.kind().isSum()) {
            return Optional.of(Obstacle.SUM);
        }
        if (aim.targetYear().find().isEmpty()) {
            return Optional.of(Obstacle.TARGET_YEAR_MISSING);
        }
        return course.start().isEmpty() ? Optional.of(Obstacle.BASELINE_MISSING) : Optional.empty();
    }
}
