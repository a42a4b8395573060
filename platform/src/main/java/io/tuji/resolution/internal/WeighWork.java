package io.tuji.resolution.internal;

import io.tuji.engine.resolve.DecidedPair;
import io.tuji.engine.resolve.ReviewDecisions;
import io.tuji.engine.resolve.Trial;
import io.tuji.engine.resolve.company.CompanyScheme;
import io.tuji.job.JobFailed;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.resolution.DistrictWeights.Decisions;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.OwnWeights.Measured;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Estimates weights from the decisions and measures them; puts nothing in force. */
@Component
class WeighWork implements JobWork {

    static final String KIND = "resolution.weigh";
    static final String WEIGHTS = "weights";

    private final PairDecisionStore decisions;
    private final WeightStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WeighWork(PairDecisionStore decisions, WeightStore store, TransactionTemplate transaction, Clock clock) {
        this.decisions = decisions;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One piece of work: some thousand decisions take seconds, and after a crash it begins anew. */
    @Override
    public void run(JobRun run) {
        OwnWeights.Id id = new OwnWeights.Id(
                Long.parseLong(Objects.requireNonNull(run.job().input().get(WEIGHTS))));
        List<DecidedPair> pairs = decisions.list();
        run.total(pairs.size());
        Measured measured = measured(pairs);
        transaction.executeWithoutResult(status -> {
            store.measured(id, measured);
            run.progress(
                    pairs.size(),
                    pairs.size(),
                    Map.of(
                            "same", Long.toString(measured.same()),
                            "different", Long.toString(measured.different())));
        });
    }

    private Measured measured(List<DecidedPair> pairs) {
        long same = pairs.stream().filter(DecidedPair::isSame).count();
        Decisions made = new Decisions(same, pairs.size() - same);
        if (!made.isEnough()) {
            throw new JobFailed(
                    ResolutionProblem.TOO_FEW_DECISIONS.code(),
                    Long.toString(made.sameMissing()),
                    Long.toString(made.differentMissing()));
        }
        ReviewDecisions fitted = new ReviewDecisions(CompanyScheme.SCHEME);
        pairs.forEach(fitted::add);
        return new Measured(
                clock.instant(),
                made.same(),
                made.different(),
                Trial.of(CompanyScheme.SCHEME, pairs),
                fitted.corrections().named());
    }
}
