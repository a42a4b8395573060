package io.tuji.structure.internal;

import io.tuji.audit.AuditLog;
import io.tuji.engine.chain.backtest.Region;
import io.tuji.job.JobFailed;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.structure.BackTest;
import io.tuji.structure.BackTest.Figures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a ranking, area by area, and keeps what it was worth. */
@Component
class BackTestWork implements JobWork {

    static final String KIND = "structure-backtest";

    /** Equal tables make equal intervals. */
    private static final long SEED = 20_261_121;

    private final StructureTables tables;
    private final BackTestStore store;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BackTestWork(
            StructureTables tables, BackTestStore store, AuditLog audit, TransactionTemplate transaction, Clock clock) {
        this.tables = tables;
        this.store = store;
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
        Question question = Question.of(run.job().input());
        StructureTable table = table(question);
        Trial trial = new Trial(table.earlier().orElseThrow(), table.table(), question.ranking(), SEED);
        if (trial.answering() == 0) {
            throw new JobFailed(
                    StructureProblem.NOTHING_CAME.code(),
                    Integer.toString(trial.candidates()),
                    Integer.toString(trial.entries()));
        }
        List<Region> regions = trial.regions();
        run.total(regions.size() + 1L);
        List<Figures> figures = new ArrayList<>(trial.overall());
        for (int i = 0; i < regions.size() && !run.isCancelled(); i++) {
            int done = i + 1;
            transaction.executeWithoutResult(status -> run.progress(0, done, Map.of()));
            figures.addAll(trial.of(regions.get(i)));
        }
        if (!run.isCancelled()) {
            BackTest test = test(question, table, trial, figures, run);
            transaction.executeWithoutResult(status -> keep(test, run));
        }
    }

    private StructureTable table(Question question) {
        if (question.table().equals(StructureTable.REGISTER)) {
            return tables.registerSince(question.cut(), question.level());
        }
        return tables.find(question.table())
                .map(tables::read)
                .filter(table -> table.earlier().isPresent())
                .orElseThrow(() -> new JobFailed(StructureProblem.TABLE_UNKNOWN.code(), question.table()));
    }

    private BackTest test(Question question, StructureTable table, Trial trial, List<Figures> figures, JobRun run) {
        LocalDate cut = table.earlierOn().orElse(question.cut());
        return new BackTest(
                new BackTest.Id(0),
                question.ranking(),
                table.key(),
                table.name().orElse(""),
                table.level(),
                cut,
                table.asOf(),
                SEED,
                Trial.DEPTH,
                Trial.ROUNDS,
                trial.regions().size(),
                trial.answering(),
                trial.candidates(),
                trial.entries(),
                table.uncounted().undated(),
                table.uncounted().leftOut(),
                run.job().actor().name(),
                clock.instant(),
                figures);
    }

    private void keep(BackTest test, JobRun run) {
        BackTest.Id id = store.add(test);
        audit.record(AuditLog.Entry.of(run.job().actor(), "structure.backtest", "structure-backtest:" + id.value())
                .to(Map.of(
                        "ranking",
                        test.ranking().name(),
                        "table",
                        test.table(),
                        "cut",
                        test.cut().toString())));
        run.progress(0, test.areas() + 1L, Map.of("backtest", Long.toString(id.value())));
    }
}
