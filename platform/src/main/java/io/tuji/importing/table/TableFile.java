package io.tuji.importing.table;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.Inspection.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table file in two passes, neither of which stores it: {@link #inspect} goes through the whole file and says
 * what it is or why it is refused, {@link #open} gives its rows.
 */
public final class TableFile {

    /** An encoding that had understood so many characters is the right one, and the file is damaged. */
    private static final int CONVINCING = 32;

    private final Path path;
    private final String name;
    private final TableLimits limits;

    private TableFile(Path path, String name, TableLimits limits) {
        this.path = path;
        this.name = name;
        this.limits = limits;
    }

    public static Inspection inspect(Path path) throws IOException {
        Path name = path.getFileName();
        return inspect(path, name == null ? path.toString() : name.toString(), TableLimits.DEFAULT);
    }

    /**
     * The first pass.
     *
     * @param name what people call the file; its format is found by content, never by this name
     */
    public static Inspection inspect(Path path, String name, TableLimits limits) throws IOException {
        try {
            return new TableFile(path, name, limits).inspect();
        } catch (UnreadableTable e) {
            return new Refused(List.of(e.in(name)));
        }
    }

    public static TableRows open(Path path, Inspected inspected) throws IOException {
        return open(path, inspected, TableLimits.DEFAULT, 0);
    }

    /**
     * The second pass: rows below the header with numbers above {@code after}, so that broken-off work goes on behind
     * the last row it had finished.
     */
    public static TableRows open(Path path, Inspected inspected, TableLimits limits, long after) throws IOException {
        RowSource source = new TableFile(path, inspected.file(), limits).rows(inspected.form());
        Header header = new Header(inspected.headerRow(), inspected.columns(), inspected.returned());
        RowCheck check = new RowCheck(inspected.file(), header, source.omitsTrailingCells());
        return new TableRows(source, check, Math.max(after, inspected.headerRow()));
    }

    private RowSource rows(TableForm form) throws IOException {
        if (form instanceof TableForm.Csv csv) {
            return new CsvFile(path, csv.packed(), limits).rows(csv);
        }
        return WorkbookRows.open(path, (TableForm.Workbook) form, limits);
    }

    private Inspection inspect() throws IOException {
        byte[] start = new CsvFile(path, false, limits).start();
        return switch (FileKind.of(start)) {
            case EMPTY -> throw UnreadableTable.whole(ImportProblem.EMPTY_FILE);
            case TEXT -> inspectText(new CsvFile(path, false, limits), start);
            case GZIP -> inspectPacked(new CsvFile(path, true, limits));
            case ZIP -> inspectWorkbook();
            case OLE2 -> throw UnreadableTable.whole(OfficeContainer.problemOf(path));
            case FOREIGN -> throw UnreadableTable.whole(ImportProblem.FOREIGN_FORMAT, FileKind.foreignName(start));
            case BINARY -> throw UnreadableTable.whole(ImportProblem.UNKNOWN_FORMAT);
        };
    }

    private Inspection inspectPacked(CsvFile csv) throws IOException {
        byte[] start = csv.start();
        return switch (FileKind.of(start)) {
            case EMPTY -> throw UnreadableTable.whole(ImportProblem.EMPTY_FILE);
            case TEXT -> inspectText(csv, start);
            case GZIP, ZIP -> throw UnreadableTable.whole(ImportProblem.NESTED_ARCHIVE);
            case OLE2, FOREIGN, BINARY -> throw UnreadableTable.whole(ImportProblem.UNKNOWN_FORMAT);
        };
    }

    private Inspection inspectWorkbook() throws IOException {
        TableForm.Workbook form = WorkbookRows.firstVisibleSheet(path, limits);
        try (RowSource rows = WorkbookRows.open(path, form, limits)) {
            return new FirstPass(name, limits).over(rows).inspected(form, FileHash.sha256(path));
        }
    }

    private Inspection inspectText(CsvFile csv, byte[] start) throws IOException {
        Optional<StrictReader.Undecodable> furthest = Optional.empty();
        for (Charset charset : CsvFile.encodings(start)) {
            try {
                return inspectAs(csv, charset);
            } catch (StrictReader.Undecodable e) {
                furthest =
                        furthest.filter(other -> other.position >= e.position).or(() -> Optional.of(e));
                if (e.understood >= CONVINCING) {
                    return undecodable(e);
                }
            }
        }
        return undecodable(furthest.orElseThrow());
    }

    private Inspection inspectAs(CsvFile csv, Charset charset) throws IOException {
        TableForm.Csv form = new TableForm.Csv(charset, csv.delimiter(charset), csv.packed());
        try (RowSource rows = csv.rows(form)) {
            return new FirstPass(name, limits).over(rows).inspected(form, FileHash.sha256(path));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Inspection undecodable(StrictReader.Undecodable e) {
        Problem problem = ImportProblem.UNDECODABLE.at(Place.file(name), e.charset.name(), e.position);
        return new Refused(List.of(problem));
    }
}
