package io.tuji.resolution.internal;

import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.Judgement;
import io.tuji.engine.resolve.Resolution;
import io.tuji.engine.resolve.Resolver;
import io.tuji.engine.resolve.Thresholds;
import io.tuji.engine.resolve.Verdict;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.registry.CompanyId;
import io.tuji.resolution.internal.Compared.Base;
import io.tuji.resolution.internal.LearnedWeights.InForce;
import io.tuji.resolution.internal.PairStore.Found;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares all companies with each other and keeps the pairs that may be one firm. */
@Component
class ScanWork implements JobWork {

    static final String KIND = "resolution.scan";

    private final Compared compared;
    private final LearnedWeights weights;
    private final PairStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScanWork(Compared compared, LearnedWeights weights, PairStore store, TransactionTemplate transaction, Clock clock) {
        this.compared = compared;
        this.weights = weights;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One piece of work: it takes seconds, and after a crash it begins anew. */
    @Override
    public void run(JobRun run) {
        Base base = compared.all();
        run.total(base.companies().size());
        List<Found> found = base.companies().size() < 2 ? List.of() : pairs(base);
        if (run.isCancelled()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(status -> {
            store.put(found, now);
            store.dropStale(now);
            long sure = found.stream().filter(Found::isSure).count();
            int all = base.companies().size();
            run.progress(all, all, Map.of("found", Integer.toString(found.size()), "sure", Long.toString(sure)));
        });
    }

    private List<Found> pairs(Base base) {
        Candidates candidates = Candidates.of(base.table());
        InForce used = weights.of(candidates);
        Resolver resolver = new Resolver(candidates, used.weights(), Thresholds.CAREFUL);
        Resolution resolution = resolver.resolve();
        Stream<Found> sure =
                joined(resolution.clusters().toArray()).stream().map(p -> found(base, resolver, used, p[0], p[1]));
        Stream<Found> open = resolution.toReview().stream().map(p -> found(base, resolver, used, p.left(), p.right()));
        return Stream.concat(sure, open).distinct().toList();
    }

    /** Of each cluster every row beside its first. */
    private static List<int[]> joined(int[] clusters) {
        List<int[]> pairs = new ArrayList<>();
        IntStream.range(0, clusters.length)
                .filter(row -> clusters[row] != row)
                .forEach(row -> pairs.add(new int[] {clusters[row], row}));
        return pairs;
    }

    private static Found found(Base base, Resolver resolver, InForce used, int left, int right) {
        Judgement judgement = resolver.judge(left, right);
        CompanyId one = base.companies().get(left);
        CompanyId other = base.companies().get(right);
        boolean inOrder = one.value() < other.value();
        boolean isSure = judgement.verdict() == Verdict.SAME;
        double worth = judgement.probability()
                * (1 + base.sizes().get(left) + base.sizes().get(right));
        return new Found(
                inOrder ? one : other,
                inOrder ? other : one,
                judgement.probability(),
                isSure,
                worth,
                Compared.reasons(judgement),
                used.own());
    }
}
