package io.tuji.importing.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.ImportTarget;
import io.tuji.importing.ImportTarget.Fresh;
import io.tuji.importing.Source;
import io.tuji.importing.internal.Batch.Taken;
import io.tuji.importing.internal.FaultStore.SetAside;
import io.tuji.importing.internal.ImportRun.Counts;
import io.tuji.importing.internal.RecordStore.Incoming;
import io.tuji.importing.internal.RecordStore.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stores one batch whole: records, subjects, set-aside rows and counts, in the caller's transaction. */
@Component
class BatchKeeper {

    private final RecordStore records;
    private final FaultStore faults;
    private final RunStore runs;

    BatchKeeper(RecordStore records, FaultStore faults, RunStore runs) {
        this.records = records;
        this.faults = faults;
        this.runs = runs;
    }

    <R> void keep(ImportRun run, Source source, ImportTarget<R> target, Batch<R> batch) {
        List<Judged> judged = records.keep(
                run,
                batch.taken().stream()
                        .map(t -> new Incoming(t.rowNumber(), t.key(), t.hash(), t.cells()))
                        .toList());
        target.store(source, fresh(batch, judged));
        List<SetAside> setAside = new ArrayList<>(batch.setAside());
        List<Problem> problems = new ArrayList<>(batch.problems());
        setAsideRepeated(batch, judged, setAside, problems);
        faults.keep(run.id(), setAside, problems);
        runs.count(run.id(), counts(batch, judged, setAside.size()));
    }

    private static <R> List<Fresh<R>> fresh(Batch<R> batch, List<Judged> judged) {
        Map<Long, Long> recordOf = new HashMap<>();
        for (Judged each : judged) {
            if (each.recordId() != null) {
                recordOf.put(each.rowNumber(), each.recordId());
            }
        }
        List<Fresh<R>> fresh = new ArrayList<>(recordOf.size());
        for (Taken<R> row : batch.taken()) {
            Long record = recordOf.get(row.rowNumber());
            if (record != null) {
                fresh.add(new Fresh<>(record, row.row()));
            }
        }
        return fresh;
    }

    private static <R> void setAsideRepeated(
            Batch<R> batch, List<Judged> judged, List<SetAside> setAside, List<Problem> problems) {
        Map<Long, Taken<R>> byRow = new HashMap<>();
        batch.taken().forEach(t -> byRow.put(t.rowNumber(), t));
        for (Judged each : judged) {
            Taken<R> row = byRow.get(each.rowNumber());
            if (each.verdict() == Verdict.REPEATED && row != null) {
                setAside.add(new SetAside(row.rowNumber(), row.cells()));
                problems.add(ImportFault.REPEATED.at(Place.row((int) row.rowNumber()), row.key()));
            }
        }
    }

    private static Counts counts(Batch<?> batch, List<Judged> judged, int setAside) {
        Map<Verdict, Long> of = new HashMap<>();
        judged.forEach(j -> of.merge(j.verdict(), 1L, Long::sum));
        return new Counts(
                batch.rows(),
                of.getOrDefault(Verdict.NEW, 0L),
                of.getOrDefault(Verdict.CHANGED, 0L),
                of.getOrDefault(Verdict.UNCHANGED, 0L),
                of.getOrDefault(Verdict.OLDER, 0L),
                setAside,
                0,
                0);
    }
}
