package io.tuji.policy.internal;

import io.tuji.audit.Actor;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.policy.internal.JudgingStore.Last;
import io.tuji.registry.CompaniesMerged;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactRecorded;
import io.tuji.registry.TitleEnded;
import io.tuji.registry.TitleGained;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges firms again of which something has changed, and all of them by new rules and on a new day. */
@Component
class JudgingFollower {

    private static final int FEW = 500;

    /** Work that brings so much that all are judged once it has ended. */
    private static final List<String> BRINGING =
            List.of("import", "demo", "resolution.merge", "resolution.unmerge", JudgingWork.KIND);

    private final Judging judging;
    private final PolicyVerdictStore verdicts;
    private final DueStore due;
    private final JudgedFirmStore firms;
    private final JudgingStore last;
    private final RulesInForce rules;
    private final Jobs jobs;
    private final Clock clock;

    JudgingFollower(
            Judging judging,
            PolicyVerdictStore verdicts,
            DueStore due,
            JudgedFirmStore firms,
            JudgingStore last,
            RulesInForce rules,
            Jobs jobs,
            Clock clock) {
        this.judging = judging;
        this.verdicts = verdicts;
        this.due = due;
        this.firms = firms;
        this.last = last;
        this.rules = rules;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void on(FactRecorded recorded) {
        due.add(recorded.company(), clock.instant());
    }

    @EventListener
    void on(TitleGained gained) {
        due.add(gained.company(), clock.instant());
    }

    @EventListener
    void on(TitleEnded ended) {
        due.add(ended.company(), clock.instant());
    }

    @EventListener
    void on(CompaniesMerged merged) {
        due.add(merged.kept(), clock.instant());
        due.add(merged.gone(), clock.instant());
    }

    @Scheduled(initialDelay = 3, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public void follow() {
        if (BRINGING.stream().anyMatch(jobs::isRunning)) {
            return;
        }
        judging.oneAtATime();
        List<CompanyId> waiting = due.take(FEW);
        if (!waiting.isEmpty()) {
            verdicts.dropMerged(waiting);
            judging.judge(firms.standing(waiting), Cause.FACT, false);
        } else {
            beginAll();
        }
    }

    /** A job is begun once for each state of the rules and each day, so that one that a person cancels does not come back. */
    private void beginAll() {
        Last wanted = new Last(rules.get().mark(), LocalDate.now(clock));
        boolean isDone = last.last().equals(Optional.of(wanted));
        if (!isDone && !wanted.rules().isEmpty() && !last.wasAsked(wanted)) {
            start(wanted);
        }
    }

    private JobId start(Last wanted) {
        Map<String, String> input = Map.of(
                JudgingWork.RULES, wanted.rules(), JudgingWork.DAY, wanted.day().toString());
        return jobs.start(JudgingWork.KIND, input, Actor.SYSTEM);
    }
}
