package io.tuji.importing.internal;

import io.tuji.importing.ImportId;
import io.tuji.importing.ImportReport;
import io.tuji.importing.ImportReport.Finding;
import io.tuji.importing.ImportReports;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class StoredReports implements ImportReports {

    private final RunStore runs;
    private final FaultStore faults;

    StoredReports(RunStore runs, FaultStore faults) {
        this.runs = runs;
        this.faults = faults;
    }

    @Override
    public ImportReport get(ImportId id) {
        ImportRun run = runs.get(id);
        ImportRun.Counts counts = run.counts();
        return new ImportReport(
                id.code(),
                run.sourceName(),
                run.fileName(),
                run.rows(),
                counts.read(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.older(),
                counts.setAside(),
                counts.gone(),
                counts.returned(),
                findings(id));
    }

    private List<Finding> findings(ImportId run) {
        return faults.tallies(run).stream()
                .map(t -> new Finding(t.code(), t.severity(), t.count(), t.firstRow(), t.arguments()))
                .toList();
    }
}
