package io.tuji.importing;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to importing: receive a file, look at it, start the job. */
public interface Imports {

    /** A file that waits in the spool. */
    record Received(String spoolName, String fileName, long size) {}

    /**
     * What is known of a file before anything is stored: faults that forbid it, or its header, a profile and its first rows.
     *
     * @param form format and encoding, or format and sheet
     * @param bases by header, why a column was taken for what the profile says; columns that a person chose are not in it
     */
    record Preview(
            List<Problem> problems,
            String form,
            List<String> header,
            long rows,
            Profile profile,
            Map<String, Basis> bases,
            List<Understood> understood) {

        /** Of a file that is no table. */
        public static Preview refused(List<Problem> problems) {
            return new Preview(problems, "", List.of(), 0, Profile.EMPTY, Map.of(), List.of());
        }

        public boolean isUsable() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    /** Why a column was taken for a property. */
    enum Basis {
        LAST_FILE,
        HEADER,
        VALUES
    }

    /**
     * One of the first rows as it will be understood.
     *
     * @param cells as they stand in the file, person numbers masked
     * @param shown by property what the row says; empty if the row will be set aside
     */
    record Understood(
            long row, boolean isTaken, List<String> cells, Map<String, String> shown, List<Problem> problems) {}

    /** What is to be done with a received file. */
    record Order(SourceId source, Received file, Profile profile, Delivery delivery, LocalDate asOf) {}

    /** Asked to import; {@code already} names an earlier run of the very same file, which changes nothing. */
    record Started(ImportId run, Optional<JobId> job, boolean already) {}

    Received receive(InputStream content, String fileName);

    /** A received file that still waits; empty after it was discarded, taken in or forgotten. */
    Optional<Received> findReceived(String spoolName, String fileName);

    /** Where it lies as long as it waits. */
    Path fileOf(Received file);

    /** What forbids the file whatever its columns mean; empty for a table. */
    List<Problem> faultsOf(Received file);

    /** Looks at a file with the given profile, or with the one proposed from the source's last file, header and values. */
    Preview preview(SourceId source, Received file, Optional<Profile> profile);

    /** An earlier run of the very same file with the same meaning: the order would change nothing. */
    Optional<ImportId> findSame(Order order);

    /**
     * Starts the import as a job.
     *
     * @throws ImportRefused if the file cannot be taken; nothing is stored then
     */
    Started start(Order order, Actor actor);

    /** Throws a received file away. */
    void discard(Received file);
}
