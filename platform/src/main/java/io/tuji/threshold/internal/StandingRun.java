package io.tuji.threshold.internal;

import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.job.Jobs;
import io.tuji.registry.CompaniesMerged;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactRecorded;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.threshold.internal.JudgedStanding.Firm;
import io.tuji.threshold.internal.ThresholdBasis.Basis;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Judges firms again: within seconds where something was said of their revenue, within minutes where firm, industry, rules or year have
 * changed. While much is brought in it waits.
 */
@Component
class StandingRun {

    static final String REVENUE = "revenue";

    private static final int FEW = 500;
    private static final int BATCH = 5_000;
    private static final List<String> BRINGING = List.of("import", "demo", "resolution.merge", "resolution.unmerge");

    private final ThresholdBasis basis;
    private final ThresholdStandingStore store;
    private final Facts facts;
    private final Jobs jobs;
    private final TransactionOperations transaction;
    private final Clock clock;

    StandingRun(
            ThresholdBasis basis,
            ThresholdStandingStore store,
            Facts facts,
            Jobs jobs,
            TransactionOperations transaction,
            Clock clock) {
        this.basis = basis;
        this.store = store;
        this.facts = facts;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(FactRecorded recorded) {
        if (recorded.key().equals(REVENUE)) {
            store.due(recorded.company());
        }
    }

    @EventListener
    void on(CompaniesMerged merged) {
        store.due(merged.kept());
    }

    @Scheduled(initialDelay = 3, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void followDue() {
        unlessBusy(this::judgeDue);
    }

    @Scheduled(initialDelay = 30, fixedDelay = 120, timeUnit = TimeUnit.SECONDS)
    void followAll() {
        unlessBusy(this::judgeStale);
    }

    private void unlessBusy(Runnable judging) {
        if (BRINGING.stream().noneMatch(jobs::isRunning)) {
            judging.run();
        }
    }

    /** Those of which something was said. */
    void judgeDue() {
        basis.find()
                .ifPresent(now -> transaction.executeWithoutResult(status -> {
                    store.oneAtATime();
                    List<CompanyId> due = store.takeDue(FEW);
                    if (!due.isEmpty()) {
                        judge(store.firms(due, now), now);
                    }
                }));
    }

    /** All that were judged by something else than what holds now, batch by batch. */
    void judgeStale() {
        boolean isMore = true;
        while (isMore) {
            isMore = basis.find().map(this::judgeSome).orElse(0) == BATCH;
        }
    }

    private int judgeSome(Basis now) {
        return Optional.ofNullable(transaction.execute(status -> {
                    store.oneAtATime();
                    List<Firm> stale = store.stale(now, BATCH);
                    judge(stale, now);
                    return stale.size();
                }))
                .orElse(0);
    }

    private void judge(List<Firm> firms, Basis now) {
        if (firms.isEmpty()) {
            return;
        }
        FactDefinition revenue = facts.find(REVENUE).orElseThrow();
        Map<CompanyId, Known<Statement>> believed = facts.believedByPeriod(
                        firms.stream().map(Firm::id).toList(), revenue, clock.instant())
                .getOrDefault(Period.year(now.year()), Map.of());
        store.put(
                firms.stream()
                        .map(firm -> judged(firm, believed.getOrDefault(firm.id(), Known.missing()), now))
                        .toList(),
                now);
    }

    private static JudgedStanding judged(Firm firm, Known<Statement> revenue, Basis now) {
        return new JudgedStanding(
                firm,
                Judgement.of(
                        now.rules(),
                        firm.code().map(code -> IndustryTree.current().get(code)),
                        revenue));
    }
}
