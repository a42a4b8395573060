package io.tuji.policy.internal;

import io.tuji.district.District;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.policy.internal.JudgingStore.Last;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges every firm, one batch after the other; the cursor is the firm judged last. */
@Component
class JudgingWork implements JobWork {

    static final String KIND = "policy";
    static final String RULES = "rules";
    static final String DAY = "day";

    private static final int BATCH = 2_000;

    private final Judging judging;
    private final JudgedFirmStore firms;
    private final JudgingStore last;
    private final District district;
    private final TransactionTemplate transaction;

    JudgingWork(
            Judging judging,
            JudgedFirmStore firms,
            JudgingStore last,
            District district,
            TransactionTemplate transaction) {
        this.judging = judging;
        this.firms = firms;
        this.last = last;
        this.district = district;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        String division = district.get().head().division();
        Map<String, String> input = run.job().input();
        Last wanted = new Last(input.getOrDefault(RULES, ""), LocalDate.parse(input.getOrDefault(DAY, "")));
        Optional<Last> before = last.last();
        Cause cause = before.map(Last::rules).filter(wanted.rules()::equals).isPresent() ? Cause.DAY : Cause.RULE;
        run.total(firms.count(division));
        Optional<Long> cursor = Optional.of(run.job().cursor());
        Batch batch = new Batch(run, division, cause, before.isEmpty());
        while (cursor.isPresent() && !run.isCancelled()) {
            long after = cursor.get();
            cursor = transaction.execute(status -> judge(batch, after));
        }
        if (cursor.isEmpty()) {
            last.done(wanted);
        }
    }

    private record Batch(JobRun run, String division, Cause cause, boolean isFirst) {}

    /** The last of the firms behind that one; empty once there are none. */
    private Optional<Long> judge(Batch batch, long after) {
        judging.oneAtATime();
        List<JudgedFirm> judged = firms.after(after, BATCH, batch.division());
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        judging.judge(judged, batch.cause(), batch.isFirst());
        long reached = judged.get(judged.size() - 1).id().value();
        batch.run().progress(reached, firms.upTo(reached, batch.division()), Map.of());
        return Optional.of(reached);
    }
}
