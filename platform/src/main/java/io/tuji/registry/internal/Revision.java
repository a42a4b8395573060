package io.tuji.registry.internal;

import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Corrections of registrations made as one act.
 *
 * @param fileName of the file that was brought back; empty for what was typed at a company
 * @param rows of that file, those that change nothing among them
 * @param endedAt when it was applied, or undone
 */
public record Revision(
        Id id,
        Optional<String> fileName,
        int rows,
        State state,
        String reason,
        String madeBy,
        Instant madeAt,
        Optional<Instant> endedAt) {

    public record Id(long value) {

        /** What people see; never reused. */
        public String code() {
            return "XD-%06d".formatted(value);
        }
    }

    public enum State {
        /** Differences are shown and nothing is changed. */
        PREVIEW,
        APPLIED,
        UNDONE
    }

    public enum Verdict {
        CHANGE,
        /** The company has changed since the file was exported, so a person decides. */
        CONFLICT,
        FAULTY
    }

    /**
     * @param before what is believed; empty where that is unknown
     * @param statedBefore what officers had stated before the revision; known once it is applied
     */
    public record Change(String property, Optional<String> before, String after, Optional<String> statedBefore) {}

    /**
     * A row that changes something or is at fault.
     *
     * @param number in the file; 1 for what was typed
     * @param record the source record, once it is applied
     */
    public record Row(
            long number,
            Optional<CompanyId> company,
            String code,
            OptionalInt version,
            Verdict verdict,
            List<Problem> problems,
            List<Change> changes,
            OptionalLong record) {

        public Row {
            problems = List.copyOf(problems);
            changes = List.copyOf(changes);
        }

        Row judged(Verdict other) {
            return new Row(number, company, code, version, other, problems, changes, record);
        }
    }
}
