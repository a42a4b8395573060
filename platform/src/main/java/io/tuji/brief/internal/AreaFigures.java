package io.tuji.brief.internal;

import io.tuji.brief.AreaBrief.Figure;
import io.tuji.district.Breakdown;
import io.tuji.district.DistrictPack;
import io.tuji.district.Indicator;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.Clearance;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.Withheld;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is said of one part of the district, beside the parts next to it. */
@Component
class AreaFigures {

    private static final int MOST = 6;

    /** @param lacking measures that are known of the parts beside it */
    record Found(List<Figure> figures, int others, List<String> lacking, int heldBack, int unapproved) {}

    private final Observations observations;
    private final Clearances clearances;

    AreaFigures(Observations observations, Clearances clearances) {
        this.observations = observations;
        this.clearances = clearances;
    }

    Found of(String part, Breakdown breakdown, DistrictPack pack) {
        Withheld withheld = clearances.withheld();
        Map<String, AreaLayer.Key> own = latest(observations.layers(List.of(part)));
        List<String> lacking = latest(observations.layers(breakdown.ids())).keySet().stream()
                .filter(measure -> !own.containsKey(measure))
                .toList();
        List<Figure> figures = new ArrayList<>();
        int heldBack = 0;
        for (AreaLayer.Key key : ofPlanFirst(own, pack)) {
            Optional<Figure> figure = figure(part, shown(key, breakdown, withheld), withheld);
            figure.ifPresent(figures::add);
            heldBack += figure.isPresent() ? 0 : 1;
        }
        List<Figure> first = figures.subList(0, Math.min(MOST, figures.size()));
        return new Found(first, figures.size() - first.size(), lacking, heldBack, unapproved(first));
    }

    /** The keys come with the latest period first. */
    private static Map<String, AreaLayer.Key> latest(List<AreaLayer.Key> keys) {
        Map<String, AreaLayer.Key> latest = new LinkedHashMap<>();
        keys.forEach(key -> latest.putIfAbsent(key.measure(), key));
        return latest;
    }

    private static List<AreaLayer.Key> ofPlanFirst(Map<String, AreaLayer.Key> own, DistrictPack pack) {
        Set<String> headlines = pack.headlines().stream().map(Indicator::id).collect(Collectors.toSet());
        return own.values().stream()
                .sorted(Comparator.comparing(key -> !headlines.contains(key.measure())))
                .toList();
    }

    private AreaLayer shown(AreaLayer.Key key, Breakdown breakdown, Withheld withheld) {
        Map<String, PlanObservation> open = observations.layer(key).of(breakdown.ids()).said().entrySet().stream()
                .filter(said -> !withheld.covers(said.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new AreaLayer(key, open);
    }

    /** Empty where what is said of the part must not be published. */
    private Optional<Figure> figure(String part, AreaLayer layer, Withheld withheld) {
        return Optional.ofNullable(layer.said().get(part)).map(said -> {
            List<BigDecimal> levels = layer.said().values().stream()
                    .flatMap(one -> exact(one).stream())
                    .toList();
            Optional<Integer> rank = exact(said)
                    .map(own -> (int) levels.stream()
                                    .filter(level -> level.compareTo(own) > 0)
                                    .count()
                            + 1);
            return new Figure(said, rank, levels.size(), growth(part, said, withheld));
        });
    }

    private Optional<BigDecimal> growth(String part, PlanObservation now, Withheld withheld) {
        AreaLayer.Key yearBefore =
                new AreaLayer.Key(now.what().measure(), now.what().period().samePeriodLastYear());
        return Optional.ofNullable(observations.layer(yearBefore).said().get(part))
                .filter(before -> !withheld.covers(before))
                .filter(before -> before.what().unit().equals(now.what().unit()))
                .flatMap(AreaFigures::exact)
                .filter(before -> before.signum() > 0)
                .flatMap(before ->
                        exact(now).map(level -> level.subtract(before).divide(before, MathContext.DECIMAL64)));
    }

    private static Optional<BigDecimal> exact(PlanObservation said) {
        return said.what()
                .level()
                .filter(level -> said.what().bound() == Bound.EXACT)
                .map(Quantity::amount);
    }

    private int unapproved(List<Figure> figures) {
        List<Ref> entered = figures.stream()
                .map(Figure::said)
                .filter(said -> said.recordedAt().isPresent() && !said.invented())
                .map(PlanObservation::ref)
                .toList();
        return entered.isEmpty()
                ? 0
                : (int) clearances.of(entered).values().stream()
                        .filter(one -> one.step() != Clearance.Step.APPROVED)
                        .count();
    }
}
