package io.tuji.importing.table;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an XLSX, read as a stream; only its shared texts are held in memory. */
final class WorkbookRows implements RowSource {

    private static final int LAST_SHEET_ROW = 1_048_576;

    private final WorkbookPackage zip;
    private final XmlCursor xml;
    private final SheetRow row;
    private long number;

    private WorkbookRows(WorkbookPackage zip, XmlCursor xml, SheetRow row) {
        this.zip = zip;
        this.xml = xml;
        this.row = row;
    }

    static TableForm.Workbook firstVisibleSheet(Path path, TableLimits limits) throws IOException {
        try (WorkbookPackage zip = WorkbookPackage.open(path, limits)) {
            return WorkbookParts.of(zip).firstVisibleSheet();
        }
    }

    static RowSource open(Path path, TableForm.Workbook form, TableLimits limits) throws IOException {
        WorkbookPackage zip = WorkbookPackage.open(path, limits);
        try {
            WorkbookParts parts = WorkbookParts.of(zip);
            SharedTexts texts = SharedTexts.of(zip, parts.sharedTexts(), limits);
            CellFormats formats = CellFormats.of(zip, parts.styles());
            XmlCursor sheet = zip.read(form.part());
            CellReader cells = new CellReader(sheet, texts, formats, parts.countsFrom1904(), limits.rowCharacters());
            return new WorkbookRows(zip, sheet, new SheetRow(sheet, cells, limits));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public @Nullable RawRow next() {
        try {
            while (xml.nextStart("row")) {
                advance();
                RawRow read = row.read(number);
                if (!read.isBlank()) {
                    return read;
                }
            }
            return null;
        } catch (UnreadableTable e) {
            throw e.at(number);
        }
    }

    /**
     * Rows carry their number or follow the one before; a sheet in which they run backwards was put together wrongly.
     */
    private void advance() {
        long next = SheetRow.number(xml.attribute("r"), number + 1);
        if (next <= number || next > LAST_SHEET_ROW) {
            throw XmlCursor.damaged();
        }
        number = next;
    }

    @Override
    public boolean endsWithinLine() {
        return false;
    }

    @Override
    public boolean endsWithinCharacter() {
        return false;
    }

    @Override
    public boolean omitsTrailingCells() {
        return true;
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            xml.close();
        }
    }
}
