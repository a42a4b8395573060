package io.tuji.engine.series;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A series put together from what sources state: what is stated wins, then what lies between cumulative figures of one vintage, then the
 * sum of the parts. What cannot be had is named with its reason.
 *
 * @param values the earliest first, with gaps
 * @param revisions where a stated single figure is not what the cumulative ones leave
 */
public record Assembly(Frequency frequency, List<SeriesValue> values, List<Missing> missing, List<Revision> revisions) {

    /** Why a period between the first and the last figure has no value. */
    public enum Why {
        NOT_STATED,
        /** The best sources differ. */
        CONFLICT,
        /** Cumulative figures are there, but of different vintages. */
        VINTAGES_DIFFER,
        /** Only merged with a neighbour. */
        MERGED
    }

    /** A gap. */
    public record Missing(Period period, Why why) {}

    /** A single figure as published, and as the cumulative figures imply it. */
    public record Revision(SeriesValue published, SeriesValue implied) {

        public BigDecimal amount() {
            return implied.amount().subtract(published.amount());
        }
    }

    /** Values without a gap between them. */
    public record Run(Series series, List<SeriesValue> values) {

        public Run {
            values = List.copyOf(values);
        }
    }

    public Assembly {
        values = List.copyOf(values);
        missing = List.copyOf(missing);
        revisions = List.copyOf(revisions);
    }

    public static Assembly of(List<Figure> figures, Frequency frequency, Accrual accrual, MergedMonths merged) {
        return new Assembler(figures, frequency, accrual, merged).assemble();
    }

    /** Runs without a gap, the earliest first. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= values.size(); i++) {
            boolean isEnd = i == values.size()
                    || !values.get(i)
                            .period()
                            .predecessor()
                            .equals(values.get(i - 1).period());
            if (isEnd) {
                runs.add(run(values.subList(from, i)));
                from = i;
            }
        }
        return runs;
    }

    public Optional<Run> lastRun() {
        List<Run> runs = runs();
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    private Run run(List<SeriesValue> some) {
        Period first = some.get(0).period();
        int months = 12 / frequency.perYear();
        int part = (first.first().getMonthValue() - 1) / months + 1;
        double[] amounts =
                some.stream().mapToDouble(value -> value.amount().doubleValue()).toArray();
        return new Run(Series.of(frequency, first.first().getYear(), part, amounts), some);
    }
}
