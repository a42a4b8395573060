package io.tuji.plan.web;

import io.tuji.district.YearTask;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.PlanObservation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** A yearly task beside what is said of its year and of the year before. */
public record TaskView(YearTask task, List<PlanObservation> before, List<PlanObservation> now) {

    static TaskView of(YearTask task, List<PlanObservation> said) {
        return new TaskView(task, ofYear(said, task.year() - 1), ofYear(said, task.year()));
    }

    private static List<PlanObservation> ofYear(List<PlanObservation> said, int year) {
        return said.stream()
                .filter(o -> o.what().period().equals(Period.year(year)))
                .toList();
    }

    /** What is set against what was done the year before: 1.33 is a third more; empty unless that is one number of the same kind. */
    public Optional<BigDecimal> againstBefore() {
        return before.stream()
                .filter(o -> before.size() == 1)
                .flatMap(o -> o.what().level().stream())
                .filter(level -> level.amount().signum() > 0)
                .filter(level -> level.unit().measuresSameAs(task.quantity().unit()))
                .findFirst()
                .map(this::share);
    }

    private BigDecimal share(Quantity level) {
        return task.quantity().to(level.unit()).amount().divide(level.amount(), MathContext.DECIMAL32);
    }
}
