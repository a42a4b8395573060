package io.tuji.plan.internal;

import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Indicator;
import io.tuji.district.PathPoint;
import io.tuji.district.Plan;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Judge;
import io.tuji.engine.plan.Observed;
import io.tuji.plan.Board;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.plan.internal.ObservationStore.Stamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Judges all indicators of a plan at once, and keeps the board until pack, observations or year change. */
@Service
class PlanService implements Plans {

    private record Basis(DistrictPack pack, Stamp stamp, int lastEnded) {}

    private record Kept(Basis basis, Board board) {

        /** Whether only figures have changed since, none of which are gone. */
        boolean isBefore(Basis now) {
            return basis.pack().equals(now.pack())
                    && basis.lastEnded() == now.lastEnded()
                    && basis.stamp().invented() == now.stamp().invented();
        }
    }

    private static final Comparator<Plan> LATEST_FIRST =
            Comparator.comparing(Plan::lastYear).thenComparing(Plan::firstYear).reversed();

    private final District district;
    private final ObservationService observations;
    private final ObservationStore store;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    PlanService(District district, ObservationService observations, ObservationStore store, Clock clock) {
        this.district = district;
        this.observations = observations;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Plan> list() {
        return district.find()
                .map(pack -> pack.plans().stream().sorted(LATEST_FIRST).toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Plan> current() {
        int year = LocalDate.now(clock).getYear();
        List<Plan> begun = list().stream().filter(p -> p.firstYear() <= year).toList();
        return begun.stream().findFirst().or(() -> list().stream().reduce((first, last) -> last));
    }

    @Override
    public Optional<Board> find(String plan) {
        return district.find().flatMap(pack -> pack.findPlan(plan).map(found -> board(found, pack)));
    }

    /**
     * The stamp is read before the observations: a board may be younger than it says, never older. Of many readers after a change one
     * judges, the others wait for it. What a transaction sees may be taken back, and is not kept.
     */
    private Board board(Plan plan, DistrictPack pack) {
        Basis basis = new Basis(pack, store.stamp(), LocalDate.now(clock).getYear() - 1);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return judge(plan, pack, observations.nowOfWhole(), basis.lastEnded());
        }
        return kept.compute(plan.id(), (id, before) -> {
                    if (before == null || !before.isBefore(basis)) {
                        return new Kept(basis, judge(plan, pack, observations.nowOfWhole(), basis.lastEnded()));
                    }
                    return before.basis().equals(basis) ? before : new Kept(basis, judgeChanged(before, basis));
                })
                .board();
    }

    /** Judges anew only that of which something was said since. */
    private Board judgeChanged(Kept before, Basis basis) {
        Set<String> changed = store.changedAfter(before.basis().stamp().last());
        List<Standing> standings = before.board().standings().stream()
                .map(s -> changed.contains(s.indicator().id())
                        ? standing(
                                s.indicator(),
                                s.aim(),
                                observations.nowOfWhole(s.indicator().id()),
                                basis.lastEnded())
                        : s)
                .toList();
        return new Board(before.board().plan(), standings);
    }

    static Board judge(Plan plan, DistrictPack pack, List<PlanObservation> now, int lastEnded) {
        Map<String, List<PlanObservation>> said =
                now.stream().collect(Collectors.groupingBy(o -> o.what().measure()));
        return new Board(
                plan,
                pack.indicators().stream()
                        .filter(indicator -> indicator.plan().equals(plan.id()))
                        .map(indicator -> {
                            Aim aim = aim(plan, indicator, pack);
                            return standing(indicator, aim, said.getOrDefault(indicator.id(), List.of()), lastEnded);
                        })
                        .toList());
    }

    private static Standing standing(Indicator indicator, Aim aim, List<PlanObservation> said, int lastEnded) {
        List<Observed> observed = said.stream().map(PlanObservation::observed).toList();
        return new Standing(indicator, aim, Judge.judge(aim, observed, lastEnded), said);
    }

    private static Aim aim(Plan plan, Indicator indicator, DistrictPack pack) {
        return new Aim(
                indicator.kind(),
                indicator.measure().unit(),
                plan.firstYear(),
                indicator.baseline(),
                indicator.targetYear(),
                indicator.target(),
                pack.paths().stream()
                        .filter(point -> point.plan().equals(plan.id())
                                && point.measure().equals(indicator.id()))
                        .collect(Collectors.toMap(PathPoint::year, PathPoint::value)),
                indicator.binding(),
                List.of(indicator.ask()));
    }
}
