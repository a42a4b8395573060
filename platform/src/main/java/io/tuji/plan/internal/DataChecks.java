package io.tuji.plan.internal;

import io.tuji.district.DataRule;
import io.tuji.district.DistrictPack;
import io.tuji.district.Measure;
import io.tuji.engine.quality.Expression.Levels;
import io.tuji.engine.quality.Finding;
import io.tuji.engine.quality.HouseChecks;
import io.tuji.engine.quality.Stated;
import io.tuji.engine.quality.ValidationRule.Breach;
import io.tuji.engine.series.Accrual;
import io.tuji.engine.series.Figure;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the checks of the house and the rules of the district over what stands now. */
record DataChecks(DistrictPack pack, LocalDate today) {

    /** What the house finds in the figures of one measure, without models. */
    List<DataAlarm> house(Measure measure, List<PlanObservation> said) {
        Map<Optional<String>, List<PlanObservation>> byArea =
                said.stream().collect(Collectors.groupingBy(one -> one.what().area()));
        List<DataAlarm> found = new ArrayList<>();
        byArea.forEach((area, ofArea) -> HouseChecks.quick(
                        ofArea.stream().flatMap(one -> stated(one, measure)).toList(), accrual(measure, said), today)
                .forEach(finding -> found.add(alarm(finding, measure, area))));
        found.addAll(parts(measure, said));
        return found;
    }

    static Accrual accrual(Measure measure, List<PlanObservation> said) {
        return Accrual.of(
                measure.unit(), said.stream().map(one -> one.what().period()).toList());
    }

    static DataAlarm alarm(Finding finding, Measure measure, Optional<String> area) {
        return new DataAlarm(
                Optional.of(finding.check()),
                Optional.empty(),
                measure.id(),
                area,
                finding.period(),
                finding.figures().stream().map(Ref::new).toList(),
                finding.numbers(),
                Optional.empty());
    }

    private static Stream<Stated> stated(PlanObservation said, Measure measure) {
        Optional<BigDecimal> growth = said.what()
                .growth()
                .filter(stated -> stated.over().equals(said.what().period()))
                .map(stated -> stated.percent());
        return said.figure(measure.unit()).map(figure -> new Stated(figure, growth)).stream();
    }

    /** Subdistricts against the district, where the measure adds up. */
    private List<DataAlarm> parts(Measure measure, List<PlanObservation> said) {
        if (measure.unit().measuresSameAs(Unit.PERCENT)
                || !(measure.unit().isMoney() || measure.unit().isCount())) {
            return List.of();
        }
        Set<String> codes = pack.places().subdistricts().stream()
                .map(subdistrict -> subdistrict.code())
                .collect(Collectors.toSet());
        Map<Period, Map<String, List<Figure>>> byPeriod = new HashMap<>();
        for (PlanObservation one : said) {
            String area = one.what().area().orElse("");
            if (area.isEmpty() || codes.contains(area)) {
                one.figure(measure.unit())
                        .ifPresent(figure -> byPeriod.computeIfAbsent(figure.period(), period -> new HashMap<>())
                                .computeIfAbsent(area, place -> new ArrayList<>())
                                .add(figure));
            }
        }
        return byPeriod.values().stream()
                .flatMap(places -> exceeded(places).stream())
                .map(finding -> alarm(finding, measure, Optional.empty()))
                .toList();
    }

    private static Optional<Finding> exceeded(Map<String, List<Figure>> places) {
        List<Figure> parts = places.entrySet().stream()
                .filter(place -> !place.getKey().isEmpty())
                .flatMap(place -> Figure.best(place.getValue()).stream())
                .toList();
        return Figure.best(places.getOrDefault("", List.of())).flatMap(whole -> HouseChecks.parts(whole, parts));
    }

    /** Where a rule does not hold, for the whole district and for each of its parts. */
    List<DataAlarm> breaches(DataRule rule, Function<String, List<PlanObservation>> saidOf) {
        Map<Optional<String>, Map<String, List<PlanObservation>>> byArea = new HashMap<>();
        for (String measure : rule.rule().measures()) {
            saidOf.apply(measure)
                    .forEach(one -> byArea.computeIfAbsent(one.what().area(), area -> new HashMap<>())
                            .computeIfAbsent(measure, id -> new ArrayList<>())
                            .add(one));
        }
        List<DataAlarm> found = new ArrayList<>();
        byArea.forEach((area, said) -> found.addAll(breaches(rule, area, said)));
        return found;
    }

    private List<DataAlarm> breaches(DataRule rule, Optional<String> area, Map<String, List<PlanObservation>> said) {
        Map<String, Map<Period, Figure>> figures = new HashMap<>();
        said.forEach((measure, ofMeasure) -> figures.put(measure, best(ofMeasure, unit(rule, measure))));
        Levels levels = (measure, period) -> figure(figures, measure, period).map(Figure::level);
        Set<Period> periods = new TreeSet<>();
        figures.values().forEach(byPeriod -> periods.addAll(byPeriod.keySet()));
        List<DataAlarm> found = new ArrayList<>();
        for (Period period : periods) {
            rule.rule()
                    .check(period, levels)
                    .ifPresent(breach -> found.add(new DataAlarm(
                            Optional.empty(),
                            Optional.of(rule),
                            measureOf(rule, figures, period),
                            area,
                            period,
                            refs(rule, figures, period),
                            numbers(breach),
                            Optional.empty())));
        }
        return found;
    }

    /** The unit in which a measure is compared: that of the first measure of the rule where both measure the same. */
    private Unit unit(DataRule rule, String measure) {
        Unit own = pack.findMeasure(measure).orElseThrow().unit();
        return rule.rule().measures().stream()
                .sorted()
                .findFirst()
                .flatMap(pack::findMeasure)
                .map(Measure::unit)
                .filter(own::measuresSameAs)
                .orElse(own);
    }

    private static Map<Period, Figure> best(List<PlanObservation> said, Unit unit) {
        Map<Period, List<Figure>> byPeriod =
                said.stream().flatMap(one -> one.figure(unit).stream()).collect(Collectors.groupingBy(Figure::period));
        Map<Period, Figure> best = new HashMap<>();
        byPeriod.forEach((period, figures) -> Figure.best(figures).ifPresent(figure -> best.put(period, figure)));
        return best;
    }

    private static Optional<Figure> figure(Map<String, Map<Period, Figure>> figures, String measure, Period period) {
        return Optional.ofNullable(figures.get(measure)).flatMap(of -> Optional.ofNullable(of.get(period)));
    }

    private static List<Ref> refs(DataRule rule, Map<String, Map<Period, Figure>> figures, Period period) {
        return rule.rule().measures().stream()
                .sorted()
                .flatMap(measure -> figure(figures, measure, period).stream())
                .map(figure -> new Ref(figure.id()))
                .toList();
    }

    /** The measure under which the alarm is listed: one that is stated. */
    private static String measureOf(DataRule rule, Map<String, Map<Period, Figure>> figures, Period period) {
        return rule.rule().measures().stream()
                .sorted()
                .filter(measure -> figure(figures, measure, period).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<BigDecimal> numbers(Breach breach) {
        return Stream.of(breach.left(), breach.right())
                .flatMap(Optional::stream)
                .toList();
    }
}
