package io.tuji.importing.internal;

import io.tuji.audit.Actor;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportId;
import io.tuji.importing.Profile;
import io.tuji.importing.SourceId;
import io.tuji.importing.table.RejectFile;
import io.tuji.job.JobId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One file of a source and what became of it so far.
 *
 * @param form what people read: format and encoding, or format and sheet
 */
public record ImportRun(
        ImportId id,
        SourceId sourceId,
        String sourceName,
        String target,
        Optional<JobId> job,
        String fileName,
        long fileSize,
        String sha256,
        Optional<String> spoolName,
        String form,
        RejectFile.Layout layout,
        Profile profile,
        Delivery delivery,
        LocalDate asOf,
        RunState state,
        long rows,
        Counts counts,
        Actor askedBy,
        Instant askedAt,
        Optional<Instant> endedAt) {

    public List<String> header() {
        return layout.columns();
    }

    /** What became of the rows read so far: added + changed + unchanged + older are stored, the rest is set aside. */
    public record Counts(
            long read, long added, long changed, long unchanged, long older, long setAside, long gone, long returned) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

        public long stored() {
            return added + changed + unchanged + older;
        }

        Counts plus(Counts more) {
            return new Counts(
                    read + more.read,
                    added + more.added,
                    changed + more.changed,
                    unchanged + more.unchanged,
                    older + more.older,
                    setAside + more.setAside,
                    gone + more.gone,
                    returned + more.returned);
        }
    }
}
