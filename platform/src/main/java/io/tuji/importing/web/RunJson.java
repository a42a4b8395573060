package io.tuji.importing.web;

import io.tuji.importing.Delivery;
import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.RunState;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that was taken in, for programs.
 *
 * @param jobId empty where no job was needed
 */
record RunJson(
        String id,
        String code,
        String sourceId,
        String source,
        String target,
        Optional<String> jobId,
        String fileName,
        long fileSize,
        String sha256,

        @Described(zh = "格式与编码，或格式与工作表", en = "format and encoding, or format and sheet")
        String form,

        Delivery delivery,
        LocalDate asOf,
        RunState state,
        long rows,
        CountsJson counts,
        String askedBy,
        Instant askedAt,
        Optional<Instant> endedAt) {

    /** What became of the rows read so far: added, changed, unchanged and older ones are stored, the rest is set aside. */
    record CountsJson(
            long read,
            long added,
            long changed,
            long unchanged,
            long older,
            long setAside,

            @Described(zh = "完整文件不再列出的对象", en = "subjects that a full file no longer names")
            long gone,

            @Described(zh = "重新列出的对象", en = "subjects that are named again")
            long returned) {}

    /** @param state of its job while that lives */
    static RunJson of(ImportRun run, RunState state) {
        ImportRun.Counts counts = run.counts();
        return new RunJson(
                Long.toString(run.id().value()),
                run.id().code(),
                Long.toString(run.sourceId().value()),
                run.sourceName(),
                run.target(),
                run.job().map(job -> Long.toString(job.value())),
                run.fileName(),
                run.fileSize(),
                run.sha256(),
                run.form(),
                run.delivery(),
                run.asOf(),
                state,
                run.rows(),
                new CountsJson(
                        counts.read(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.older(),
                        counts.setAside(),
                        counts.gone(),
                        counts.returned()),
                run.askedBy().name(),
                run.askedAt(),
                run.endedAt());
    }
}
