package io.tuji.engine.plan.analysis;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An indicator as a paper of one period sees it.
 *
 * @param said for the whole district; what may not enter the paper is left out
 * @param versions of the observations, by id
 * @param period of the paper; nothing after its last day is looked at
 */
public record Indicator(
        String plan, String measure, Aim aim, List<Observed> said, Map<String, Integer> versions, Period period) {

    private static final MonthDay END_OF_YEAR = MonthDay.of(12, 31);

    public Indicator {
        versions = Map.copyOf(versions);
        said = said.stream()
                .filter(o -> !o.period().last().isAfter(period.last()))
                .toList();
    }

    /** The last year that had ended at the end of the period. */
    public static int lastEnded(LocalDate end) {
        return MonthDay.from(end).equals(END_OF_YEAR) ? end.getYear() : end.getYear() - 1;
    }

    /** The last day of the period with which papers of this kind compare. */
    public static LocalDate endBefore(Period period) {
        return period.form() == PeriodForm.SPAN
                ? period.last().minusYears(1)
                : period.predecessor().last();
    }

    /** The same in the words of a paper. */
    static String wordsBefore(Period period) {
        return PeriodWords.of(
                period.form() == PeriodForm.SPAN ? Period.year(endBefore(period).getYear()) : period.predecessor());
    }

    /** Whether papers of the period look at whole years alone. */
    boolean isOfYears() {
        return period.form() == PeriodForm.YEAR || period.form() == PeriodForm.SPAN;
    }

    /** What was said of periods that had ended by that day. */
    List<Observed> upTo(LocalDate day) {
        return said.stream().filter(o -> !o.period().last().isAfter(day)).toList();
    }

    Source source(Observed observed) {
        return new Source(observed.id(), Objects.requireNonNull(versions.get(observed.id()), observed.id()));
    }

    Source ofPlan() {
        return Source.ofPlan(plan, measure);
    }

    Fact.Key key(Fact.Kind kind, Period of) {
        return Fact.Key.of(measure, kind, of);
    }
}
