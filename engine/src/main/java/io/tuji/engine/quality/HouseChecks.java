package io.tuji.engine.quality;

import io.tuji.engine.series.Accrual;
import io.tuji.engine.series.Assembly;
import io.tuji.engine.series.ComparableBasis;
import io.tuji.engine.series.Figure;
import io.tuji.engine.series.Frequency;
import io.tuji.engine.series.MergedMonths;
import io.tuji.engine.series.ModelOutlier;
import io.tuji.engine.series.Outliers;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks of the house on the figures of one measure for one area. */
public final class HouseChecks {

    private static final BigDecimal JUMP = BigDecimal.valueOf(20);
    private static final MathContext DIGITS = MathContext.DECIMAL32;
    private static final int GRACE_MONTHS = 3;

    private HouseChecks() {}

    /** All that costs little: numbers are the two that are compared, of growth the ratio of the levels and the published one. */
    public static List<Finding> quick(List<Stated> said, Accrual accrual, LocalDate today) {
        List<Figure> figures = said.stream().map(Stated::figure).toList();
        return Stream.of(
                        accrual == Accrual.FLOW ? falls(figures) : Stream.<Finding>empty(),
                        jumps(figures),
                        said.stream().flatMap(one -> basis(one, figures).stream()),
                        revisions(figures, accrual),
                        stale(figures, today).stream())
                .flatMap(found -> found)
                .toList();
    }

    /** The parts of one period together, and the whole; empty where they fit as far as they are rounded. */
    public static Optional<Finding> parts(Figure whole, List<Figure> parts) {
        BigDecimal together = parts.stream().map(Figure::level).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = parts.stream().map(Figure::rounding).reduce(whole.rounding(), BigDecimal::add);
        boolean fits = together.subtract(whole.level()).compareTo(off) <= 0;
        return fits
                ? Optional.empty()
                : Optional.of(finding(HouseCheck.PARTS_EXCEED_WHOLE, whole, together, whole.level()));
    }

    /** Outliers of a model; numbers are the value and t of the outlier. Takes up to a second. */
    public static List<Finding> outliers(Assembly.Run run) {
        return Outliers.of(run.series()).orElse(List.of()).stream()
                .map(outlier -> outlier(outlier, run))
                .toList();
    }

    private static Finding outlier(ModelOutlier outlier, Assembly.Run run) {
        var value = run.values().stream()
                .filter(one -> one.period().equals(outlier.period()))
                .findFirst()
                .orElseThrow();
        return new Finding(
                HouseCheck.OUTLIER,
                outlier.period(),
                value.from().stream().map(Figure::id).toList(),
                List.of(value.amount(), new BigDecimal(outlier.t(), MathContext.DECIMAL32)));
    }

    private static Stream<Finding> falls(List<Figure> figures) {
        List<Figure> toDate = figures.stream()
                .filter(figure -> figure.period().form() == PeriodForm.YEAR_TO_DATE)
                .sorted(Comparator.comparing(Figure::period))
                .toList();
        return toDate.stream()
                .flatMap(later -> toDate.stream()
                        .filter(earlier ->
                                earlier.period().last().isBefore(later.period().last())
                                        && earlier.period()
                                                .first()
                                                .equals(later.period().first()))
                        .reduce((first, last) -> last)
                        .filter(earlier -> earlier.isOfOneVintageWith(later)
                                && earlier.level().compareTo(later.level()) > 0)
                        .map(earlier ->
                                pair(HouseCheck.CUMULATIVE_FALLS, later, earlier, later.level(), earlier.level()))
                        .stream());
    }

    private static Stream<Finding> jumps(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> yearBefore(figure, figures)
                        .filter(before -> isJump(figure.level(), before.level()))
                        .map(before -> pair(HouseCheck.UNIT_JUMP, figure, before, figure.level(), before.level()))
                        .stream());
    }

    private static boolean isJump(BigDecimal now, BigDecimal before) {
        if (now.signum() <= 0 || before.signum() <= 0) {
            return false;
        }
        BigDecimal ratio = now.divide(before, DIGITS);
        return ratio.compareTo(JUMP) >= 0 || ratio.compareTo(BigDecimal.ONE.divide(JUMP, DIGITS)) <= 0;
    }

    private static Optional<Finding> basis(Stated said, List<Figure> figures) {
        Figure figure = said.figure();
        Optional<Figure> before = yearBefore(figure, figures);
        return said.growth()
                .flatMap(growth -> before.flatMap(base -> ComparableBasis.of(figure.level(), base.level(), growth)))
                .filter(found -> !found.agrees())
                .map(found -> pair(
                        HouseCheck.COMPARABLE_BASIS, figure, before.orElseThrow(), found.ratio(), found.published()));
    }

    /** The latest word on the same period of the year before. */
    private static Optional<Figure> yearBefore(Figure figure, List<Figure> figures) {
        Period before = figure.period().samePeriodLastYear();
        return figures.stream()
                .filter(other -> other.period().equals(before))
                .max(Comparator.comparing(other -> other.vintage().orElse(LocalDate.MIN)));
    }

    private static Stream<Finding> revisions(List<Figure> figures, Accrual accrual) {
        return Assembly.of(figures, Frequency.MONTHLY, accrual, MergedMonths.LEFT_OPEN).revisions().stream()
                .map(revision -> new Finding(
                        HouseCheck.IMPLIED_REVISION,
                        revision.published().period(),
                        revision.published().from().stream().map(Figure::id).toList(),
                        List.of(
                                revision.published().amount(),
                                revision.implied().amount())));
    }

    /** Numbers: months since the last figure ended, months between the last two. */
    private static Optional<Finding> stale(List<Figure> figures, LocalDate today) {
        List<Figure> last = figures.stream()
                .sorted(Comparator.comparing((Figure figure) -> figure.period().last())
                        .reversed())
                .toList();
        Optional<Figure> earlier = last.stream()
                .filter(figure ->
                        figure.period().last().isBefore(last.get(0).period().last()))
                .findFirst();
        return earlier.flatMap(before -> {
            LocalDate end = last.get(0).period().last();
            long gap = ChronoUnit.MONTHS.between(before.period().last().plusDays(1), end.plusDays(1));
            long since = ChronoUnit.MONTHS.between(end.plusDays(1), today);
            boolean isOverdue = since > 2 * gap + GRACE_MONTHS;
            return isOverdue
                    ? Optional.of(
                            finding(HouseCheck.STALE, last.get(0), BigDecimal.valueOf(since), BigDecimal.valueOf(gap)))
                    : Optional.empty();
        });
    }

    private static Finding finding(HouseCheck check, Figure about, BigDecimal one, BigDecimal other) {
        return new Finding(check, about.period(), List.of(about.id()), List.of(one, other));
    }

    private static Finding pair(HouseCheck check, Figure about, Figure against, BigDecimal one, BigDecimal other) {
        return new Finding(check, about.period(), List.of(about.id(), against.id()), List.of(one, other));
    }
}
