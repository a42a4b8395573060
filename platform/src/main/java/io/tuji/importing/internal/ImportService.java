package io.tuji.importing.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.ImportId;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Imports;
import io.tuji.importing.Profile;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ImportService implements Imports {

    private final Spool spool;
    private final Inspections inspections;
    private final SourceStore sources;
    private final RunStore runs;
    private final Targets targets;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    ImportService(
            Spool spool,
            Inspections inspections,
            SourceStore sources,
            RunStore runs,
            Targets targets,
            Jobs jobs,
            AuditLog audit,
            Clock clock) {
        this.spool = spool;
        this.inspections = inspections;
        this.sources = sources;
        this.runs = runs;
        this.targets = targets;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Received receive(InputStream content, String fileName) {
        return spool.receive(content, fileName);
    }

    @Override
    public void discard(Received file) {
        if (!runs.spoolNamesInUse().contains(file.spoolName())) {
            spool.erase(file.spoolName());
        }
    }

    @Override
    public Optional<Received> findReceived(String spoolName, String fileName) {
        return spool.find(spoolName, fileName);
    }

    @Override
    public Path fileOf(Received file) {
        return spool.path(file.spoolName());
    }

    @Override
    public List<Problem> faultsOf(Received file) {
        Inspection inspection = inspect(file);
        return inspection.find().isPresent() ? List.of() : inspection.problems();
    }

    @Override
    public Preview preview(SourceId sourceId, Received file, Optional<Profile> chosen) {
        Source source = get(sourceId);
        Inspection inspection = inspect(file);
        return inspection
                .find()
                .map(table -> new Previewer<>(targets.get(source.target()), table).preview(source.profile(), chosen))
                .orElseGet(() -> Preview.refused(inspection.problems()));
    }

    @Override
    public Optional<ImportId> findSame(Order order) {
        return inspect(order.file()).find().flatMap(table -> runs.findSame(order, table.sha256()));
    }

    @Override
    @Transactional
    public Started start(Order order, Actor actor) {
        Source source = sources.lock(order.source()).orElseThrow();
        Inspected table = usable(order, source);
        Optional<ImportId> same = runs.findSame(order, table.sha256());
        if (same.isPresent()) {
            discard(order.file());
            return new Started(same.get(), runs.get(same.get()).job(), true);
        }
        refuseSecondRun(order);
        ImportId run = runs.add(order, table, actor);
        JobId job = jobs.start(ImportWork.KIND, Map.of(ImportWork.RUN, Long.toString(run.value())), actor);
        runs.belongsTo(run, job);
        audit.record(AuditLog.Entry.of(actor, "import.start", "import:" + run.code())
                .to(Map.of(
                        "file", order.file().fileName(),
                        "sha256", table.sha256(),
                        "source", source.name(),
                        "delivery", order.delivery().name(),
                        "asOf", order.asOf().toString())));
        return new Started(run, Optional.of(job), false);
    }

    /** Two files of one source at once could not tell which of them is the newer word. */
    private void refuseSecondRun(Order order) {
        runs.openOf(order.source()).stream().findFirst().ifPresent(open -> {
            throw new ImportRefused(
                    List.of(ImportFault.SOURCE_BUSY.at(Place.file(order.file().fileName()), open.code())));
        });
    }

    private Inspected usable(Order order, Source source) {
        Inspection inspection = inspect(order.file());
        Inspected table = inspection.find().orElseThrow(() -> new ImportRefused(inspection.problems()));
        List<Problem> faults = new ArrayList<>(ProfileCheck.faultsOf(
                order.profile(), targets.get(source.target()).properties(), table));
        if (source.invented() && runs.hasAny(source.id())) {
            faults.add(ImportFault.SOURCE_INVENTED.at(Place.file(table.file()), source.name()));
        }
        if (order.asOf().isAfter(LocalDate.now(clock))) {
            faults.add(ImportFault.AS_OF_IN_FUTURE.at(Place.file(table.file()), order.asOf()));
        }
        if (!faults.isEmpty()) {
            throw new ImportRefused(faults);
        }
        return table;
    }

    private Inspection inspect(Received file) {
        if (!spool.has(file.spoolName())) {
            return new Inspection.Refused(
                    List.of(ImportFault.FILE_GONE.at(Place.file(file.fileName()), file.fileName())));
        }
        return inspections.of(file.spoolName(), file.fileName());
    }

    private Source get(SourceId id) {
        return sources.find(id).orElseThrow(() -> new IllegalArgumentException("no source " + id));
    }
}
