package io.tuji.bench.plan;

import io.tuji.engine.plan.chance.Inputs;
import io.tuji.engine.plan.chance.Question;
import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans simulated from yearly series: every base year with six earlier and five later years carries the change of its last five years on,
 * and the plan is looked at after one to four years. A target that is not above zero is skipped.
 */
final class SimulatedPlans {

    static final int YEARS = 5;

    private static final int EARLIER = 6;

    private final List<Series> series;
    private final int lastValues;

    /** @param lastValues how many years are known when a plan is looked at; 0 for all there are */
    SimulatedPlans(List<Series> series, int lastValues) {
        this.series = series;
        this.lastValues = lastValues;
    }

    List<SimulatedPlan> all() {
        List<SimulatedPlan> plans = new ArrayList<>();
        for (int number = 0; number < series.size(); number++) {
            for (int base = EARLIER; base < series.get(number).size() - YEARS; base++) {
                plans.addAll(plans(number, base));
            }
        }
        return plans;
    }

    private List<SimulatedPlan> plans(int number, int base) {
        Series whole = series.get(number);
        double target = 2 * whole.at(base) - whole.at(base - YEARS);
        List<SimulatedPlan> plans = new ArrayList<>();
        if (target > 0) {
            for (int gone = 1; gone < YEARS; gone++) {
                plans.add(plan(number, base, target, gone));
            }
        }
        return plans;
    }

    private SimulatedPlan plan(int number, int base, double target, int gone) {
        Series whole = series.get(number);
        Direction direction = Direction.of(whole.at(base), target);
        Point start = point(whole, base);
        Point end = new Point(whole.yearAt(base + YEARS), target);
        Series known = whole.head(base + gone + 1);
        Series seen = lastValues == 0 ? known : known.from(known.size() - lastValues);
        Question question = new Question(seen, start, end, direction);
        double needed = Math.abs(start.growthTo(end));
        double ratio = direction.sign() * start.growthTo(point(whole, base + gone)) / needed;
        return new SimulatedPlan(
                number,
                gone,
                needed == 0 ? PaceClass.NONE : PaceClass.of(ratio),
                question.obstacle().isEmpty() ? Optional.of(Inputs.of(question)) : Optional.empty(),
                direction.reaches(whole.at(base + YEARS), target));
    }

    private static Point point(Series whole, int index) {
        return new Point(whole.yearAt(index), whole.at(index));
    }
}
