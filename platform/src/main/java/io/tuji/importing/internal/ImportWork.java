package io.tuji.importing.internal;

import io.tuji.audit.AuditLog;
import io.tuji.database.Statistics;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportId;
import io.tuji.importing.ImportTarget;
import io.tuji.importing.Source;
import io.tuji.importing.internal.ImportRun.Counts;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.job.JobFailed;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.search.Search;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file in, batch by batch. Rows, counts and the cursor of the job commit together, so a killed import goes on behind the last
 * batch that was stored whole.
 */
@Component
class ImportWork implements JobWork {

    static final String KIND = "import";
    static final String RUN = "import";
    private static final Duration PATIENCE_WITH_THE_INDEX = Duration.ofSeconds(30);

    private final RunStore runs;
    private final SourceStore sources;
    private final RecordStore records;
    private final BatchKeeper keeper;
    private final Targets targets;
    private final Inspections inspections;
    private final Spool spool;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Statistics statistics;
    private final Search search;

    ImportWork(
            RunStore runs,
            SourceStore sources,
            RecordStore records,
            BatchKeeper keeper,
            Targets targets,
            Inspections inspections,
            Spool spool,
            AuditLog audit,
            TransactionTemplate transaction,
            Statistics statistics,
            Search search) {
        this.runs = runs;
        this.sources = sources;
        this.records = records;
        this.keeper = keeper;
        this.targets = targets;
        this.inspections = inspections;
        this.spool = spool;
        this.audit = audit;
        this.transaction = transaction;
        this.statistics = statistics;
        this.search = search;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Ends when the rows can be found, so that what begins after an import does not hold the index up. */
    @Override
    public void run(JobRun job) {
        ImportId id = new ImportId(Long.parseLong(job.job().input().get(RUN)));
        ImportRun run = runs.find(id).orElseThrow(() -> new JobFailed(ImportFault.RUN_ERASED.code(), id.code()));
        if (run.state() != RunState.DONE && !takeIn(job, run)) {
            return;
        }
        run.spoolName().ifPresent(spool::erase);
        search.awaitCurrent(PATIENCE_WITH_THE_INDEX);
    }

    /** Reads to the end and finishes the run; false if it was asked to stop on the way. */
    private boolean takeIn(JobRun job, ImportRun run) {
        Source source = sources.find(run.sourceId()).orElseThrow();
        refuseBesideAnother(run);
        transaction.executeWithoutResult(t -> runs.enter(run.id(), RunState.RUNNING));
        boolean through = readAll(job, run, source, targets.get(run.target()));
        if (through) {
            transaction.executeWithoutResult(t -> finish(run, source));
        }
        return through;
    }

    /** A run that is resumed may find another file of its source under way. */
    private void refuseBesideAnother(ImportRun run) {
        runs.openOf(run.sourceId()).stream()
                .filter(open -> !open.equals(run.id()))
                .findFirst()
                .ifPresent(open -> {
                    throw new JobFailed(ImportFault.SOURCE_BUSY.code(), open.code());
                });
    }

    /** Stores batch after batch; false if it was asked to stop on the way. */
    private <R> boolean readAll(JobRun job, ImportRun run, Source source, ImportTarget<R> target) {
        String spoolName = run.spoolName().filter(spool::has).orElseThrow(() -> gone(run));
        Inspected file = inspections.of(spoolName, run.fileName()).find().orElseThrow(() -> gone(run));
        job.total(run.rows());
        long done = run.counts().read();
        try (var rows = TableFile.open(
                        spool.path(spoolName),
                        file,
                        TableLimits.DEFAULT,
                        job.job().cursor());
                var reader = new BatchReader<>(rows, new Understander<>(target, run.profile(), run.header()))) {
            Optional<Batch<R>> batch = reader.next();
            while (batch.isPresent()) {
                if (job.isCancelled()) {
                    return false;
                }
                done += batch.get().rows();
                keep(job, run, source, target, batch.get(), done);
                statistics.takeWhereStale();
                batch = reader.next();
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while importing " + run.id().code(), e);
        }
    }

    private <R> void keep(JobRun job, ImportRun run, Source source, ImportTarget<R> target, Batch<R> batch, long done) {
        transaction.executeWithoutResult(t -> {
            keeper.keep(run, source, target, batch);
            job.progress(
                    batch.lastRow(), done, Map.of(RUN, Long.toString(run.id().value())));
        });
    }

    private void finish(ImportRun run, Source source) {
        int gone = run.delivery() == Delivery.FULL ? records.markGone(run) : 0;
        int returned = records.countReturned(run);
        if (gone + returned > 0) {
            targets.get(run.target()).presenceChanged(source, run.id());
        }
        runs.count(run.id(), new Counts(0, 0, 0, 0, 0, 0, gone, returned));
        runs.enter(run.id(), RunState.DONE);
        sources.rememberProfile(source.id(), run.profile());
        audit.record(entry(run));
    }

    private AuditLog.Entry entry(ImportRun run) {
        Counts counts = runs.get(run.id()).counts();
        return AuditLog.Entry.of(
                        run.askedBy(), "import.done", "import:" + run.id().code())
                .to(Map.of(
                        "file", run.fileName(),
                        "sha256", run.sha256(),
                        "source", run.sourceName(),
                        "read", Long.toString(counts.read()),
                        "added", Long.toString(counts.added()),
                        "changed", Long.toString(counts.changed()),
                        "unchanged", Long.toString(counts.unchanged()),
                        "older", Long.toString(counts.older()),
                        "setAside", Long.toString(counts.setAside()),
                        "gone", Long.toString(counts.gone())));
    }

    private static JobFailed gone(ImportRun run) {
        return new JobFailed(ImportFault.FILE_GONE.code(), run.fileName());
    }
}
