package io.tuji.backup;

import io.tuji.engine.value.Problem;
import java.util.Optional;

/**
 * How a backup goes.
 *
 * @param table the one being written; empty before the first and after the last
 * @param rows written so far, of all tables
 * @param problem of one that failed
 * @param report of one that is done
 */
public record BackupProgress(
        State state,
        String table,
        int tablesDone,
        int tables,
        long rows,
        Optional<Problem> problem,
        Optional<BackupReport> report) {

    /** How far it has come. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isEnded() {
            return this != RUNNING;
        }
    }
}
