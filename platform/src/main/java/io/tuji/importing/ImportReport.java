package io.tuji.importing;

import io.tuji.engine.value.Severity;
import java.util.List;

/**
 * What became of the rows of a file so far: added, changed, unchanged and older ones are stored, the rest is set aside.
 *
 * @param code what people see
 * @param rows in the file, without its header
 * @param gone subjects of the source that a full file no longer names
 * @param returned subjects that had gone and are named again
 * @param findings by kind, the most frequent first
 */
public record ImportReport(
        String code,
        String source,
        String file,
        long rows,
        long read,
        long added,
        long changed,
        long unchanged,
        long older,
        long setAside,
        long gone,
        long returned,
        List<Finding> findings) {

    public ImportReport {
        findings = List.copyOf(findings);
    }

    /**
     * How often something was found wrong, with the first of its kind.
     *
     * @param firstRow of the file
     * @param arguments of the first one's message
     */
    public record Finding(String code, Severity severity, long count, long firstRow, List<String> arguments) {}

    public long stored() {
        return added + changed + unchanged + older;
    }
}
