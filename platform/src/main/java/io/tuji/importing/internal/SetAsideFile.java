package io.tuji.importing.internal;

import io.tuji.engine.value.Problem;
import io.tuji.importing.table.RejectFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The rows of a run that were not taken, in the layout of their file. */
@Component
public class SetAsideFile {

    private final FaultStore faults;

    SetAsideFile(FaultStore faults) {
        this.faults = faults;
    }

    /** Writes row by row, so that millions of them need no memory. */
    public void write(ImportRun run, OutputStream out, Function<List<Problem>, String> reasons) throws IOException {
        try (RejectFile file = RejectFile.of(out, run.layout())) {
            faults.eachSetAside(run.id(), (row, problems) -> add(file, row, reasons.apply(problems)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(RejectFile file, FaultStore.SetAside row, String reason) {
        try {
            file.add(row.cells(), reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
