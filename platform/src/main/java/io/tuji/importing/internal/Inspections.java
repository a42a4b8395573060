package io.tuji.importing.internal;

import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the first pass found in the files that wait; the last few are remembered between preview and import. */
@Component
class Inspections {

    private static final int REMEMBERED = 32;

    private final Spool spool;
    private final Map<String, Inspection> last = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Inspection> eldest) {
            return size() > REMEMBERED;
        }
    };

    Inspections(Spool spool) {
        this.spool = spool;
    }

    Inspection of(String spoolName, String fileName) {
        synchronized (last) {
            Inspection known = last.get(spoolName);
            if (known != null) {
                return known;
            }
        }
        try {
            Inspection inspection = TableFile.inspect(spool.path(spoolName), fileName, TableLimits.DEFAULT);
            synchronized (last) {
                last.put(spoolName, inspection);
            }
            return inspection;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the received file " + fileName, e);
        }
    }
}
