package io.tuji.importing.internal;

import static io.tuji.importing.internal.ImportFixture.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.PlatformTest;
import io.tuji.engine.value.Problem;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Order;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Profile;
import io.tuji.importing.SourceId;
import io.tuji.importing.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of every kind have a clear outcome: taken whole, or refused with nothing stored. */
@PlatformTest
class HarmfulFilesIT {

    private static final int MIB = 1 << 20;

    @Autowired
    ImportFixture fixture;

    @Autowired
    Imports imports;

    @Test
    void gb18030IsTaken() {
        assertTaken(content().getBytes(Charset.forName("GB18030")), "qiye.csv");
    }

    @Test
    void aByteOrderMarkIsTaken() {
        assertTaken(("\ufeff" + content()).getBytes(StandardCharsets.UTF_8), "qiye.csv");
    }

    @Test
    void aPackedFileIsTaken() throws IOException {
        assertTaken(packed(content()), "qiye.csv.gz");
    }

    @Test
    void aWorkbookIsTaken() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.workbook(out, "企业")) {
            for (String line : content().lines().toList()) {
                table.row(RegisterRows.cells(line));
            }
        }
        assertTaken(out.toByteArray(), "qiye.xlsx");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(fixture.receive(new byte[0], "leer.csv"), "IMP-101");
    }

    @Test
    void aFileCutInTheMiddleIsRefused() throws IOException {
        byte[] whole = packed(RegisterRows.file(fixture.serials(), 2_000));
        assertRefused(fixture.receive(Arrays.copyOf(whole, whole.length / 2), "qiye.csv.gz"), "IMP-122");
    }

    @Test
    void aLineOfAHundredMegabytesIsRefused() {
        InputStream line = InputStreams.repeated('a', 100L * MIB);
        InputStream start = new ByteArrayInputStream((RegisterRows.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        assertRefused(imports.receive(new SequenceInputStream(start, line), "lang.csv"), "IMP-131");
    }

    @Test
    void aWorkbookThatUnpacksToGigabytesIsRefused() throws IOException {
        assertRefused(fixture.receive(bomb(), "bombe.xlsx"), "IMP-13");
    }

    @Test
    void somethingElseIsRefused() {
        assertRefused(fixture.receive("%PDF-1.7 qiye".getBytes(StandardCharsets.UTF_8), "qiye.csv"), "IMP-112");
    }

    private String content() {
        return RegisterRows.file(fixture.serials(), 5);
    }

    private void assertTaken(byte[] content, String name) {
        ImportRun run = fixture.take(fixture.source(), fixture.receive(content, name), Delivery.FULL, DAY);
        assertThat(run.counts().added()).isEqualTo(5);
        assertThat(run.counts().setAside()).isZero();
    }

    private void assertRefused(Received file, String code) {
        SourceId source = fixture.source();
        Map<String, Long> before = fixture.rowsOfTables();
        assertThat(imports.faultsOf(file)).extracting(Problem::code).anyMatch(found -> found.startsWith(code));
        assertThatThrownBy(() ->
                        imports.start(new Order(source, file, Profile.EMPTY, Delivery.FULL, DAY), ImportFixture.ACTOR))
                .isInstanceOf(ImportRefused.class);
        assertThat(fixture.rowsOfTables()).isEqualTo(before);
        imports.discard(file);
        assertThat(imports.findReceived(file.spoolName(), file.fileName())).isEmpty();
    }

    private static byte[] packed(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** A sheet of two gigabytes of blanks in some two megabytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "_rels/.rels", relations(relation + "officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='r'><sheets><sheet name='企业' r:id='r1'/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations(relation + "worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            InputStreams.repeated(' ', 2048L * MIB).transferTo(zip);
        }
        return out.toByteArray();
    }

    private static String relations(String type, String target) {
        return "<Relationships><Relationship Id='r1' Type='" + type + "' Target='" + target + "'/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
