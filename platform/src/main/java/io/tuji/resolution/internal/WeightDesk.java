package io.tuji.resolution.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.job.Jobs;
import io.tuji.resolution.DistrictWeights;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.OwnWeights.Choice;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WeightDesk implements DistrictWeights {

    private static final String IN_FORCE = "inForce";
    private static final String PLAIN = "-";

    private final WeightStore store;
    private final PairDecisionStore decisions;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    WeightDesk(WeightStore store, PairDecisionStore decisions, Jobs jobs, AuditLog audit, Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Decisions decisions() {
        return decisions.count();
    }

    @Override
    @Transactional
    public Outcome estimate(Visitor visitor) {
        Decisions made = decisions();
        if (!made.isEnough()) {
            return refused(ResolutionProblem.TOO_FEW_DECISIONS.at(
                    Place.nowhere(), made.sameMissing(), made.differentMissing()));
        }
        if (isEstimating()) {
            return refused(ResolutionProblem.STILL_ESTIMATING.at(Place.nowhere()));
        }
        OwnWeights.Id id = store.add(visitor.login(), clock.instant());
        store.startedBy(
                id, jobs.start(WeighWork.KIND, Map.of(WeighWork.WEIGHTS, Long.toString(id.value())), visitor.actor()));
        audit.record(AuditLog.Entry.of(visitor.actor(), "own-weights.estimate", subject(id))
                .to(Map.of("same", Long.toString(made.same()), "different", Long.toString(made.different()))));
        return new Outcome(List.of(), Optional.of(id));
    }

    @Override
    public boolean isEstimating() {
        return jobs.isRunning(WeighWork.KIND);
    }

    @Override
    @Transactional
    public Outcome choose(OwnWeights.Id id, Visitor visitor) {
        boolean isMeasured =
                store.find(id).filter(weights -> weights.measured().isPresent()).isPresent();
        if (!isMeasured) {
            return refused(ResolutionProblem.NOT_ESTIMATED.at(Place.nowhere(), id.code()));
        }
        Optional<OwnWeights.Id> before = inForce().map(Choice::weights);
        if (!before.equals(Optional.of(id))) {
            store.choose(id, visitor.login(), clock.instant());
            audit.record(AuditLog.Entry.of(visitor.actor(), "own-weights.choose", subject(id))
                    .from(Map.of(IN_FORCE, before.map(OwnWeights.Id::code).orElse(PLAIN)))
                    .to(Map.of(IN_FORCE, id.code())));
        }
        return new Outcome(List.of(), Optional.of(id));
    }

    @Override
    @Transactional
    public void leave(Visitor visitor) {
        inForce().map(Choice::weights).ifPresent(before -> {
            store.leave();
            audit.record(AuditLog.Entry.of(visitor.actor(), "own-weights.leave", subject(before))
                    .from(Map.of(IN_FORCE, before.code()))
                    .to(Map.of(IN_FORCE, PLAIN)));
        });
    }

    @Override
    public Optional<Choice> inForce() {
        return store.inForce();
    }

    @Override
    public Optional<OwnWeights> find(OwnWeights.Id id) {
        return store.find(id);
    }

    @Override
    public List<OwnWeights> latest(int most) {
        return store.latest(most);
    }

    private static Outcome refused(Problem problem) {
        return new Outcome(List.of(problem), Optional.empty());
    }

    private static String subject(OwnWeights.Id id) {
        return "own-weights:" + id.code();
    }
}
