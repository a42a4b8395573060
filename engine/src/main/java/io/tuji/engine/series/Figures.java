package io.tuji.engine.series;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of one measure: what is stated of a period, and what lies between cumulative ones. */
final class Figures {

    private final List<Figure> bestFirst;
    private final Map<Integer, List<Figure>> ofYear;

    Figures(List<Figure> figures) {
        this.bestFirst = figures.stream().sorted(Figure.BEST_FIRST).toList();
        this.ofYear = bestFirst.stream()
                .collect(Collectors.groupingBy(figure -> figure.period().last().getYear()));
    }

    /** What is stated of the days of a period; a conflict where the best figures of the same form differ. */
    Known<SeriesValue> stated(Period period) {
        Comparator<Figure> ownFormFirst =
                Figure.BEST_FIRST.thenComparing(figure -> figure.period().form() != period.form());
        List<Figure> same = near(period).stream()
                .filter(figure -> figure.coversDaysOf(period))
                .sorted(ownFormFirst)
                .toList();
        if (same.isEmpty()) {
            return Known.missing();
        }
        List<Figure> best = same.stream()
                .filter(figure -> ownFormFirst.compare(figure, same.get(0)) == 0)
                .toList();
        boolean agree = best.stream()
                .allMatch(figure -> figure.level().compareTo(best.get(0).level()) == 0);
        List<SeriesValue> values =
                best.stream().map(figure -> SeriesValue.stated(figure, period)).toList();
        return agree ? Known.of(values.get(0)) : Known.conflict(values);
    }

    /** What cumulative figures leave for the days of a period. */
    Optional<SeriesValue> difference(Period period) {
        List<Figure> near = near(period);
        return near.stream()
                .flatMap(whole -> near.stream()
                        .filter(part -> !isSaidAfter(part, whole) && leaves(whole, part, period))
                        .flatMap(part -> YearToDate.less(whole, part).stream()))
                .map(value -> new SeriesValue(period, value.amount(), value.way(), value.from()))
                .findFirst();
    }

    /** Whether cumulative figures would leave the period if they were of one vintage. */
    boolean wouldLeave(Period period) {
        List<Figure> near = near(period);
        return near.stream().anyMatch(whole -> near.stream().anyMatch(part -> leaves(whole, part, period)));
    }

    private List<Figure> near(Period period) {
        return ofYear.getOrDefault(period.last().getYear(), List.of());
    }

    private static boolean leaves(Figure whole, Figure part, Period period) {
        return YearToDate.remainder(whole, part)
                .filter(rest ->
                        rest.first().equals(period.first()) && rest.last().equals(period.last()))
                .isPresent();
    }

    /** What was known later is not what the earlier total was made of. */
    private static boolean isSaidAfter(Figure part, Figure whole) {
        return part.vintage()
                .flatMap(said -> whole.vintage().map(said::isAfter))
                .orElse(false);
    }

    List<Figure> all() {
        return bestFirst;
    }

    boolean isEmpty() {
        return bestFirst.isEmpty();
    }
}
