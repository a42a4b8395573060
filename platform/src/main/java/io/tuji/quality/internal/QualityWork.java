package io.tuji.quality.internal;

import io.tuji.audit.AuditLog;
import io.tuji.chain.Chains;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.backtest.Region;
import io.tuji.engine.chain.candidate.Weights;
import io.tuji.engine.chain.settling.Enough;
import io.tuji.engine.chain.settling.SettledFirm;
import io.tuji.engine.chain.settling.SettlingTrial;
import io.tuji.job.JobFailed;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.lead.Candidates;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Ground;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets region after region play home, and keeps what the ranking was worth. */
@Component
class QualityWork implements JobWork {

    static final String KIND = "candidate-quality";

    /** Equal firms make equal intervals. */
    private static final long SEED = 20_261_122;

    private final SettledFirmStore firms;
    private final QualityStore store;
    private final Chains chains;
    private final Candidates candidates;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QualityWork(
            SettledFirmStore firms,
            QualityStore store,
            Chains chains,
            Candidates candidates,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.firms = firms;
        this.store = store;
        this.chains = chains;
        this.candidates = candidates;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A run that has been stopped leaves nothing, so it begins again. */
    @Override
    public void run(JobRun run) {
        QualityQuestion question = QualityQuestion.of(run.job().input());
        List<Chain> templates =
                chains.list().stream().map(edition -> edition.chain()).toList();
        List<String> ids = templates.stream().map(Chain::id).toList();
        List<SettledFirm> standing = firms.list(ids, question.level());
        Weights weights = candidates.weights().weights();
        LocalDate cut = LocalDate.of(question.splitYear(), 1, 1);
        SettlingTrial trial = new SettlingTrial(standing, templates, cut, weights, SEED);
        if (trial.regions().size() < Enough.REGIONS) {
            throw new JobFailed(QualityProblem.FEW_REGIONS.code(), lacks(ids, question));
        }
        List<Region> played = play(trial, run);
        if (!run.isCancelled()) {
            Ground ground = ground(templates.size(), standing, trial);
            QualityRun measured = measured(question, ground, weights, new Verdicts(trial, played, SEED), run);
            transaction.executeWithoutResult(status -> keep(measured, run));
        }
    }

    private String[] lacks(List<String> ids, QualityQuestion question) {
        return Arrays.stream(QualityService.lacks(firms.coverage(ids), question))
                .map(Object::toString)
                .toArray(String[]::new);
    }

    private List<Region> play(SettlingTrial trial, JobRun run) {
        List<String> regions = trial.regions();
        List<Region> played = new ArrayList<>();
        run.total(regions.size() + 1L);
        for (int i = 0; i < regions.size() && !run.isCancelled(); i++) {
            int done = i + 1;
            played.add(trial.play(regions.get(i)));
            transaction.executeWithoutResult(status -> run.progress(0, done, Map.of()));
        }
        return played;
    }

    private static Ground ground(int templates, List<SettledFirm> standing, SettlingTrial trial) {
        List<SettledFirm> dated =
                standing.stream().filter(firm -> firm.founded().isPresent()).toList();
        long placed = dated.stream()
                .map(SettledFirm::region)
                .filter(Optional::isPresent)
                .count();
        return new Ground(
                templates,
                standing.size(),
                standing.size() - dated.size(),
                dated.size() - (int) placed,
                trial.candidates());
    }

    private QualityRun measured(
            QualityQuestion question, Ground ground, Weights weights, Verdicts verdicts, JobRun run) {
        return new QualityRun(
                new QualityRun.Id(0),
                question.level(),
                question.splitYear(),
                ground,
                SEED,
                Verdicts.FIRST,
                Verdicts.ROUNDS,
                weights,
                run.job().actor().name(),
                clock.instant(),
                verdicts.overall(),
                verdicts.regions());
    }

    private void keep(QualityRun measured, JobRun run) {
        QualityRun.Id id = store.add(measured);
        audit.record(AuditLog.Entry.of(run.job().actor(), "quality.measure", "candidate-quality:" + id.value())
                .to(Map.of(
                        "level",
                        measured.level().name(),
                        "year",
                        Integer.toString(measured.splitYear()),
                        "regions",
                        Integer.toString(measured.regions().size()))));
        run.progress(0, measured.regions().size() + 1L, Map.of("quality", Long.toString(id.value())));
    }
}
