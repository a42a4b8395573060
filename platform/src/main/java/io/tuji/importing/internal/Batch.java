package io.tuji.importing.internal;

import io.tuji.engine.value.Problem;
import io.tuji.importing.internal.FaultStore.SetAside;
import java.util.List;
import java.util.UUID;

/**
 * Some rows of a file, understood.
 *
 * @param taken rows without errors, in the order of the file
 * @param setAside rows with errors
 * @param problems of both
 * @param lastRow number of the last row read, taken or not
 */
record Batch<R>(List<Taken<R>> taken, List<SetAside> setAside, List<Problem> problems, long lastRow) {

    /** A row without errors: masked cells, the key of its subject and the hash of what it says. */
    record Taken<R>(long rowNumber, List<String> cells, R row, String key, UUID hash) {}

    int rows() {
        return taken.size() + setAside.size();
    }
}
