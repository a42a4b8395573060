package io.tuji.importing.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.ImportTarget;
import io.tuji.importing.ImportTarget.Fresh;
import io.tuji.importing.Source;
import io.tuji.importing.internal.Batch.Taken;
import io.tuji.importing.internal.FaultStore.SetAside;
import io.tuji.importing.internal.ImportRun.Counts;
import io.tuji.importing.internal.RecordStore.Judged;
import java.util.ArrayList;
import java.util.EnumMap;
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
        List<Judged<R>> judged = records.keep(run, batch.taken());
        target.store(source, run.asOf(), fresh(judged));
        List<SetAside> setAside = new ArrayList<>(batch.setAside());
        List<Problem> problems = new ArrayList<>(batch.problems());
        setAsideRepeated(judged, setAside, problems);
        faults.keep(run.id(), setAside, problems);
        runs.count(run.id(), counts(batch, judged, setAside.size()));
    }

    private static <R> List<Fresh<R>> fresh(List<Judged<R>> judged) {
        List<Fresh<R>> fresh = new ArrayList<>(judged.size());
        for (Judged<R> each : judged) {
            if (each.recordId() != null) {
                fresh.add(new Fresh<>(each.recordId(), each.row().row(), each.verdict() == Verdict.NEW));
            }
        }
        return fresh;
    }

    private static <R> void setAsideRepeated(List<Judged<R>> judged, List<SetAside> setAside, List<Problem> problems) {
        for (Judged<R> each : judged) {
            if (each.verdict() == Verdict.REPEATED) {
                Taken<R> row = each.row();
                setAside.add(new SetAside(row.rowNumber(), row.cells()));
                problems.add(ImportFault.REPEATED.at(Place.row((int) row.rowNumber()), row.key()));
            }
        }
    }

    private static <R> Counts counts(Batch<R> batch, List<Judged<R>> judged, int setAside) {
        Map<Verdict, Long> of = new EnumMap<>(Verdict.class);
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
