package io.tuji.brief.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.brief.AreaBrief;
import io.tuji.brief.AreaBrief.AreaTask;
import io.tuji.brief.AreaBrief.Firms;
import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Subdistrict;
import io.tuji.placing.Placings;
import io.tuji.plan.PlanObservation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what a leader wants to know of a place or cluster. */
@Component
class AreaBriefs {

    private final District district;
    private final Placings placings;
    private final AreaFigures figures;
    private final TaskWork tasks;

    AreaBriefs(District district, Placings placings, AreaFigures figures, TaskWork tasks) {
        this.district = district;
        this.placings = placings;
        this.figures = figures;
        this.tasks = tasks;
    }

    Optional<AreaBrief> find(String part, Visitor visitor) {
        return district.find()
                .flatMap(pack -> pack.breakdowns().stream()
                        .filter(breakdown -> breakdown.ids().contains(part))
                        .findFirst()
                        .map(breakdown -> of(part, breakdown, pack, visitor)));
    }

    private AreaBrief of(String part, Breakdown breakdown, DistrictPack pack, Visitor visitor) {
        AreaFigures.Found found = figures.of(part, breakdown, pack);
        return new AreaBrief(
                part,
                visitor.may(Right.view("registry")) ? firms(part, pack, visitor) : Optional.empty(),
                found.figures(),
                found.others(),
                tasks(part, visitor),
                found.lacking(),
                found.heldBack(),
                found.unapproved(),
                found.figures().stream()
                        .map(AreaBrief.Figure::said)
                        .map(PlanObservation::what)
                        .map(PlanObservation.What::saidBy)
                        .distinct()
                        .toList());
    }

    /** Firms are placed in subdistricts alone; as long as none is, nobody knows how many lie there. */
    private Optional<Firms> firms(String part, DistrictPack pack, Visitor visitor) {
        List<String> codes =
                pack.places().subdistricts().stream().map(Subdistrict::code).toList();
        if (!codes.contains(part)) {
            return Optional.empty();
        }
        Placings.Overview overview = placings.overview(visitor);
        if (overview.placed() == 0) {
            return Optional.empty();
        }
        long placed = overview.bySubdistrict().getOrDefault(part, 0L);
        long more = codes.stream()
                .filter(code -> overview.bySubdistrict().getOrDefault(code, 0L) > placed)
                .count();
        return Optional.of(new Firms(placed, (int) more + 1, codes.size(), overview.unplaced()));
    }

    /** What is late first, then what is not known. */
    private List<AreaTask> tasks(String part, Visitor visitor) {
        return tasks.all(visitor).stream()
                .filter(state ->
                        state.breakdown().flatMap(apart -> apart.row(part)).isPresent())
                .map(state -> new AreaTask(state.task(), state.now().flatMap(now -> now.row(part))))
                .sorted(Comparator.comparingInt(AreaBriefs::pressing))
                .toList();
    }

    private static int pressing(AreaTask task) {
        return task.standing()
                .map(standing -> switch (standing.light()) {
                    case LATE -> 0;
                    case UNKNOWN -> 1;
                    case ON_TIME -> 2;
                    case EARLY -> 3;
                })
                .orElse(4);
    }
}
