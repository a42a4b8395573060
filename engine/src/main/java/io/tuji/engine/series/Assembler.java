package io.tuji.engine.series;

import io.tuji.engine.series.Assembly.Missing;
import io.tuji.engine.series.Assembly.Revision;
import io.tuji.engine.series.Assembly.Why;
import io.tuji.engine.series.SeriesValue.Way;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts one series together; used once. */
final class Assembler {

    private static final int MONTHS = 12;
    private static final int DECIMALS = 6;

    private final Figures figures;
    private final Frequency frequency;
    private final Accrual accrual;
    private final MergedMonths merged;
    private final List<SeriesValue> values = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();

    Assembler(List<Figure> figures, Frequency frequency, Accrual accrual, MergedMonths merged) {
        this.figures = new Figures(figures);
        this.frequency = frequency;
        this.accrual = accrual;
        this.merged = merged;
    }

    Assembly assemble() {
        if (!figures.isEmpty()) {
            periods().forEach(this::take);
            dropEnds();
        }
        return new Assembly(frequency, values, missing, revisions);
    }

    private List<Period> periods() {
        int first = month(figures.all().stream()
                .map(f -> f.period().first())
                .min(LocalDate::compareTo)
                .orElseThrow());
        int last = month(figures.all().stream()
                .map(f -> f.period().last())
                .max(LocalDate::compareTo)
                .orElseThrow());
        int months = MONTHS / frequency.perYear();
        return IntStream.rangeClosed(first / months, last / months)
                .mapToObj(part -> frequency.period(part / frequency.perYear(), part % frequency.perYear() + 1))
                .toList();
    }

    private static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    private void take(Period period) {
        Optional<SeriesValue> value = value(period, frequency);
        value.ifPresent(values::add);
        if (value.isEmpty()) {
            missing.add(new Missing(period, why(period)));
        }
    }

    /** What is missing before the first and after the last value is no gap: nobody has begun or gone on. */
    private void dropEnds() {
        if (values.isEmpty()) {
            return;
        }
        Period first = values.get(0).period();
        Period last = values.get(values.size() - 1).period();
        missing.removeIf(gap -> gap.why() == Why.NOT_STATED
                && (gap.period().compareTo(first) < 0 || gap.period().compareTo(last) > 0));
    }

    private Optional<SeriesValue> value(Period period, Frequency of) {
        Known<SeriesValue> stated = figures.stated(period);
        if (accrual == Accrual.LEVEL) {
            return stated.find();
        }
        Optional<SeriesValue> implied = figures.difference(period);
        if (stated.find().isPresent()) {
            implied.ifPresent(value -> compare(stated.find().get(), value));
            return stated.find();
        }
        boolean isContested = !stated.candidates().isEmpty();
        return isContested
                ? Optional.empty()
                : implied.or(() -> sum(period, of)).or(() -> share(period, of));
    }

    /** A difference that rounding does not explain is a revision that nobody has stated. */
    private void compare(SeriesValue published, SeriesValue implied) {
        BigDecimal off = implied.amount().subtract(published.amount()).abs();
        boolean isNew = revisions.stream().noneMatch(known -> known.published().equals(published));
        if (isNew && off.compareTo(published.rounding().add(implied.rounding())) > 0) {
            revisions.add(new Revision(published, implied));
        }
    }

    /** The parts together where all are there: months of a quarter, else quarters of a year. */
    private Optional<SeriesValue> sum(Period period, Frequency of) {
        return switch (of) {
            case MONTHLY -> Optional.empty();
            case QUARTERLY -> together(period, Frequency.MONTHLY);
            case YEARLY -> together(period, Frequency.QUARTERLY);
        };
    }

    private Optional<SeriesValue> together(Period period, Frequency of) {
        List<SeriesValue> parts = new ArrayList<>();
        for (YearMonth month = YearMonth.from(period.first());
                !month.isAfter(YearMonth.from(period.last()));
                month = month.plusMonths(MONTHS / of.perYear())) {
            int part = (month.getMonthValue() - 1) * of.perYear() / MONTHS + 1;
            value(of.period(month.getYear(), part), of)
                    .filter(v -> v.way() != Way.SPLIT)
                    .ifPresent(parts::add);
        }
        return parts.size() == partsOf(period, of) ? Optional.of(total(period, parts)) : Optional.empty();
    }

    private static int partsOf(Period period, Frequency of) {
        int months = month(period.last()) - month(period.first()) + 1;
        return months * of.perYear() / MONTHS;
    }

    private static SeriesValue total(Period period, List<SeriesValue> parts) {
        BigDecimal amount = parts.stream().map(SeriesValue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Figure> from =
                parts.stream().flatMap(part -> part.from().stream()).distinct().toList();
        return new SeriesValue(period, amount, Way.SUM, from);
    }

    /** January or February out of both. */
    private Optional<SeriesValue> share(Period period, Frequency of) {
        if (of != Frequency.MONTHLY || merged == MergedMonths.LEFT_OPEN) {
            return Optional.empty();
        }
        return both(period).map(both -> {
            BigDecimal days = BigDecimal.valueOf(period.last().getDayOfMonth());
            BigDecimal all = BigDecimal.valueOf(both.period().last().getDayOfYear());
            BigDecimal amount = both.amount().multiply(days).divide(all, DECIMALS, RoundingMode.HALF_UP);
            return new SeriesValue(period, amount, Way.SPLIT, both.from());
        });
    }

    /** January and February together, where the month is one of them. */
    private Optional<SeriesValue> both(Period month) {
        int year = month.first().getYear();
        Period both = Period.months(YearMonth.of(year, 1), YearMonth.of(year, 2));
        return both.contains(month.first())
                ? figures.stated(both).find().or(() -> figures.difference(both))
                : Optional.empty();
    }

    private Why why(Period period) {
        if (!figures.stated(period).candidates().isEmpty()) {
            return Why.CONFLICT;
        }
        if (accrual == Accrual.FLOW && figures.wouldLeave(period)) {
            return Why.VINTAGES_DIFFER;
        }
        boolean isMerged = frequency == Frequency.MONTHLY && both(period).isPresent();
        return isMerged ? Why.MERGED : Why.NOT_STATED;
    }
}
