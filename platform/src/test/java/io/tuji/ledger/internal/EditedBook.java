package io.tuji.ledger.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the hands of somebody who edits it with an office program. */
public final class EditedBook {

    private final XSSFWorkbook book;
    private final Sheet sheet;

    public EditedBook(byte[] content) throws IOException {
        book = new XSSFWorkbook(new ByteArrayInputStream(content));
        sheet = book.getSheetAt(0);
    }

    private int column(String header) {
        Row head = sheet.getRow(0);
        return IntStream.range(0, head.getLastCellNum())
                .filter(i -> head.getCell(i).getStringCellValue().equals(header))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + header));
    }

    private Row row(String code) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row.getCell(0).getStringCellValue().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + code));
    }

    public String text(String code, String header) {
        Cell cell = row(code).getCell(column(header));
        return cell == null ? "" : cell.toString();
    }

    public Cell cell(String code, String header) {
        return Objects.requireNonNull(row(code).getCell(column(header)));
    }

    public boolean hidesLastColumn() {
        return sheet.isColumnHidden(sheet.getRow(0).getLastCellNum() - 1);
    }

    public boolean lists(String code) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .anyMatch(i -> sheet.getRow(i).getCell(0).getStringCellValue().equals(code));
    }

    public int rows() {
        return sheet.getLastRowNum();
    }

    public EditedBook set(String code, String header, String text) {
        row(code).createCell(column(header)).setCellValue(text);
        return this;
    }

    public EditedBook rename(String header, String other) {
        sheet.getRow(0).createCell(column(header)).setCellValue(other);
        return this;
    }

    /** @param cells header, text, header, text … */
    public EditedBook add(String... cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i += 2) {
            row.createCell(column(cells[i])).setCellValue(cells[i + 1]);
        }
        return this;
    }

    public byte[] content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Path saved(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "ledger", ".xlsx"), content());
    }
}
