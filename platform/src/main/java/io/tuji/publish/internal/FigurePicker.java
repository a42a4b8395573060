package io.tuji.publish.internal;

import io.tuji.district.DistrictPack;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Clearance;
import io.tuji.plan.PlanObservation;
import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.internal.Held.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Of one measure the figures that are chosen and cleared, at most one of each place and period; of all others why they stay back. */
final class FigurePicker {

    private record Place(String period, Optional<String> area) {

        static Place of(Clearance of) {
            return new Place(
                    of.said().what().period().toString(), of.said().what().area());
        }
    }

    private final DistrictPack pack;
    private final Unit unit;
    private final List<FrozenFigure> figures = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<PlanObservation> basis = new ArrayList<>();

    FigurePicker(DistrictPack pack, Unit unit) {
        this.pack = pack;
        this.unit = unit;
    }

    /** @param now what stands now of the measure, each with how far it has come on its way out of the house */
    void pick(String measure, List<String> periods, List<Clearance> now) {
        for (String period : periods) {
            Map<Place, List<Clearance>> said = now.stream()
                    .filter(o -> o.said().what().period().toString().equals(period))
                    .collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
            if (said.isEmpty()) {
                held.add(new Held(measure, period, Optional.empty(), Reason.UNKNOWN));
            }
            said.forEach((place, all) -> place(measure, place, all));
        }
    }

    private void place(String measure, Place place, List<Clearance> all) {
        all.stream()
                .filter(o -> !o.mayLeave())
                .forEach(o -> held.add(new Held(measure, place.period(), place.area(), reason(o))));
        List<PlanObservation> clear = all.stream()
                .filter(Clearance::mayLeave)
                .map(Clearance::said)
                .sorted(Comparator.comparing(FigurePicker::vintage).reversed())
                .toList();
        if (clear.isEmpty()) {
            return;
        }
        if (isContested(clear)) {
            held.add(new Held(measure, place.period(), place.area(), Reason.CONFLICT));
        } else {
            figures.add(frozen(clear.get(0)));
            basis.add(clear.get(0));
        }
    }

    private static Reason reason(Clearance kept) {
        if (kept.said().invented()) {
            return Reason.INVENTED;
        }
        return switch (kept.disclosure()) {
            case INTERNAL -> Reason.INTERNAL;
            case UNKNOWN -> Reason.NOT_SAID;
            case PUBLIC -> Reason.NOT_APPROVED;
        };
    }

    /** Of several the latest counts; those of the same day must agree. */
    private boolean isContested(List<PlanObservation> latestFirst) {
        String day = vintage(latestFirst.get(0));
        return latestFirst.stream()
                        .filter(o -> vintage(o).equals(day))
                        .map(this::frozen)
                        .map(figure -> List.of(
                                figure.level().map(l -> l.stripTrailingZeros().toPlainString()),
                                figure.growth()
                                        .map(g ->
                                                g.percent().stripTrailingZeros().toPlainString()),
                                figure.bound()))
                        .collect(Collectors.toMap(Function.identity(), said -> 1, Integer::sum))
                        .size()
                > 1;
    }

    private static String vintage(PlanObservation said) {
        return said.what().vintage().map(Object::toString).orElse("");
    }

    private FrozenFigure frozen(PlanObservation said) {
        var what = said.what();
        return new FrozenFigure(
                what.period().toString(),
                what.area()
                        .map(code -> new FrozenFigure.Area(
                                code, Composer.label(pack.findPart(code).orElseThrow()))),
                what.level().map(level -> level.to(unit).amount()),
                what.growth()
                        .map(g -> new FrozenFigure.Growth(g.percent(), g.over().toString())),
                what.bound(),
                what.certainty(),
                what.grade(),
                what.basis(),
                what.vintage(),
                what.saidBy());
    }

    List<FrozenFigure> figures() {
        return figures;
    }

    List<Held> held() {
        return held;
    }

    List<PlanObservation> basis() {
        return basis;
    }
}
