package io.tuji.engine.plan;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements on one measure, ranked by how far they can be believed. */
final class Statements {

    private static final Comparator<Observed> BEST_FIRST = Comparator.comparing(Observed::certainty)
            .thenComparing(said -> said.vintage().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private final List<Observed> said;
    private final Map<Period, List<Observed>> ofPeriod;

    Statements(List<Observed> said) {
        this.said = said.stream().sorted(BEST_FIRST).toList();
        this.ofPeriod = this.said.stream().collect(Collectors.groupingBy(Observed::period));
    }

    /** The years of which whole-year statements give what is looked for. */
    Set<Integer> years(Function<Observed, Optional<BigDecimal>> amount) {
        return said.stream()
                .filter(s ->
                        s.period().form() == PeriodForm.YEAR && amount.apply(s).isPresent())
                .map(s -> s.period().last().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What may be believed of a period, the best first. */
    List<Known<Reading>> of(Period period, Function<Observed, Optional<BigDecimal>> amount) {
        List<Reading> readings = ofPeriod.getOrDefault(period, List.of()).stream()
                .flatMap(s ->
                        amount.apply(s).map(value -> Reading.of(period.last().getYear(), value, s)).stream())
                .toList();
        List<Known<Reading>> believed = new ArrayList<>();
        for (int from = 0; from < readings.size(); from = endOfRank(readings, from)) {
            believed.addAll(ofOneRank(readings.subList(from, endOfRank(readings, from))));
        }
        return believed;
    }

    private static int endOfRank(List<Reading> readings, int from) {
        Observed first = readings.get(from).from().get(0);
        int end = from;
        while (end < readings.size()
                && BEST_FIRST.compare(first, readings.get(end).from().get(0)) == 0) {
            end++;
        }
        return end;
    }

    /** Of one rank: exact statements that agree are one, that differ a conflict; bounds come after them, each for itself. */
    private static List<Known<Reading>> ofOneRank(List<Reading> rank) {
        List<Known<Reading>> believed = new ArrayList<>();
        List<Reading> exact = rank.stream().filter(Reading::isExact).toList();
        if (!exact.isEmpty()) {
            BigDecimal amount = exact.get(0).amount();
            boolean agree = exact.stream().allMatch(r -> r.amount().compareTo(amount) == 0);
            believed.add(agree ? Known.of(exact.get(0)) : Known.conflict(exact));
        }
        rank.stream().filter(r -> !r.isExact()).forEach(r -> believed.add(Known.of(r)));
        return believed;
    }

    static boolean isUpper(Bound bound) {
        return bound == Bound.AT_MOST || bound == Bound.LESS_THAN || bound == Bound.NEARLY;
    }

    List<Observed> all() {
        return said;
    }
}
