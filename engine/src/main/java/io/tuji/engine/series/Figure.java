package io.tuji.engine.series;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The level that a source states for one period, as far as calculation needs it.
 *
 * @param id by which the caller finds the observation again
 * @param level in the unit of the measure
 * @param vintage the day as of which it is said; one that is not known is older than any
 */
public record Figure(
        String id,
        Period period,
        BigDecimal level,
        Optional<Grade> grade,
        Optional<PriceBasis> basis,
        Optional<LocalDate> vintage) {

    /** The later word first; of one day the more final one. */
    static final Comparator<Figure> BEST_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.vintage.orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(figure -> figure.grade.map(Grade::ordinal).orElse(-1), Comparator.reverseOrder());

    /** Said half a year after its period at the latest, a figure belongs to the running reports of its year. */
    private static final int RUNNING_MONTHS = 6;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The one to be believed of several on the same period. */
    public static Optional<Figure> best(Collection<Figure> figures) {
        return figures.stream().min(BEST_FIRST);
    }

    /** By how much the level may have been rounded: half of its last decimal. */
    public BigDecimal rounding() {
        return rounding(level);
    }

    static BigDecimal rounding(BigDecimal stated) {
        return new BigDecimal(BigInteger.ONE, stated.scale()).multiply(HALF);
    }

    boolean coversDaysOf(Period other) {
        return period.first().equals(other.first()) && period.last().equals(other.last());
    }

    /** Whether it counts from the first of January to the end of a month of the same year. */
    boolean isCumulative() {
        return period.first().getDayOfYear() == 1
                && period.first().getYear() == period.last().getYear()
                && period.last().plusDays(1).getDayOfMonth() == 1;
    }

    /**
     * Whether one may be taken from the other: said as of the same day, or both among the running reports of a year, at one grade and one
     * price basis as far as these are stated.
     */
    public boolean isOfOneVintageWith(Figure other) {
        return agree(grade, other.grade) && agree(basis, other.basis) && isOfOneRoundWith(other);
    }

    private boolean isOfOneRoundWith(Figure other) {
        boolean isOneYear = period.last().getYear() == other.period.last().getYear();
        return vintage.equals(other.vintage) || (isOneYear && isRunning() && other.isRunning());
    }

    private boolean isRunning() {
        LocalDate end = period.last().plusMonths(RUNNING_MONTHS);
        return vintage.filter(said -> !said.isAfter(end)).isPresent();
    }

    private static <T> boolean agree(Optional<T> mine, Optional<T> theirs) {
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }
}
