package io.tuji.importing.table;

import io.tuji.engine.value.Problem;
import io.tuji.importing.table.Inspection.Inspected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small table files, whole and broken ones. */
final class TableFixture {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private TableFixture() {}

    static Path text(Path folder, String content) throws IOException {
        return text(folder, content, StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String content, Charset charset) throws IOException {
        return bytes(folder, content.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".bin"), content);
    }

    static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    static byte[] packed(String content) throws IOException {
        return packed(content.getBytes(StandardCharsets.UTF_8));
    }

    /** An XLSX with one visible sheet whose rows are given as XML. */
    static Path workbook(Path folder, String sheetRows) throws IOException {
        return bytes(folder, zip(workbookParts(sheetRows)));
    }

    static Map<String, String> workbookParts(String sheetRows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='封面' state='hidden' r:id='r9'/>"
                        + "<sheet name='企业' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml", "sharedStrings", "texts.xml"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='176' formatCode='yyyy\"年\"m\"月\"d\"日\"'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='176'/></cellXfs></styleSheet>");
        parts.put(
                "xl/texts.xml",
                "<sst><si><t>名称</t></si><si><r><t>上海</t></r><r><t>甲公司</t></r>"
                        + "<rPh><t>shanghai</t></rPh></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetRows + "</sheetData></worksheet>");
        return parts;
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r%d' Type='%s%s' Target='%s'/>"
                    .formatted(i / 2 + 1, RELATION, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static Inspected inspected(Path file) throws IOException {
        Inspection inspection = TableFile.inspect(file);
        return inspection.find().orElseThrow(() -> new AssertionError("refused: " + inspection.problems()));
    }

    static List<RawRow> rows(Path file) throws IOException {
        return rowsAfter(file, 0);
    }

    static List<RawRow> rowsAfter(Path file, long after) throws IOException {
        List<RawRow> found = new ArrayList<>();
        try (TableRows rows = TableFile.open(file, inspected(file), TableLimits.DEFAULT, after)) {
            rows.forEachRemaining(found::add);
        }
        return found;
    }

    static List<List<String>> cells(Path file) throws IOException {
        return rows(file).stream().map(RawRow::cells).toList();
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    static List<String> faultsOfOnlyRow(Path file) throws IOException {
        List<RawRow> rows = rows(file);
        if (rows.size() != 1) {
            throw new AssertionError("expected one row: " + rows);
        }
        return codes(rows.get(0).faults());
    }
}
