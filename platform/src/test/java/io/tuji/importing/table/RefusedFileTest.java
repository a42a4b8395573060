package io.tuji.importing.table;

import static io.tuji.importing.table.TableFixture.codes;
import static io.tuji.importing.table.TableFixture.packed;
import static io.tuji.importing.table.TableFixture.workbookParts;
import static io.tuji.importing.table.TableFixture.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, the answer is one problem with a code, never an exception and never half a table. */
class RefusedFileTest {

    private static final TableLimits TIGHT =
            new TableLimits(1000, 10, 50, 100 * TableLimits.MIB, 250, 2 * TableLimits.MIB, TableLimits.MIB);

    @TempDir
    Path folder;

    @Test
    void refusesNothing() throws IOException {
        assertThat(code("")).isEqualTo("IMP-101");
        assertThat(code("\n \n,,\n")).isEqualTo("IMP-101");
        assertThat(code(packed(""))).isEqualTo("IMP-101");
    }

    @Test
    void refusesATableWithoutColumnNames() throws IOException {
        assertThat(code("91310104MA1FR00000,甲公司\n91310104MA1FR00001,乙公司\n")).isEqualTo("IMP-103");
        assertThat(code("甲公司,2001-01-01,100\n乙公司,2002-02-02,200\n")).isEqualTo("IMP-103");
    }

    @Test
    void refusesTwoColumnsOfOneName() throws IOException {
        Problem problem = only(TableFixture.text(folder, "名称,地址, 名称\n甲,一,乙\n"), TableLimits.DEFAULT);
        assertThat(problem.code()).isEqualTo("IMP-104");
        assertThat(problem.arguments()).containsExactly("名称", "1", "3");
        assertThat(problem.place().column()).hasValue(3);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        assertThat(code(noise)).isEqualTo("IMP-111");
        assertThat(code(packed(noise))).isEqualTo("IMP-111");
        assertThat(code("%PDF-1.7 名称")).isEqualTo("IMP-112");
        assertThat(code("<html><table><tr><td>名称</td></tr></table></html>")).isEqualTo("IMP-112");
        assertThat(code(container("Workbook"))).isEqualTo("IMP-113");
        assertThat(code(packed(packed("a,b\n1,2\n")))).isEqualTo("IMP-117");
    }

    @Test
    void refusesEncryptedFiles() throws IOException {
        assertThat(code(container("EncryptedPackage"))).isEqualTo("IMP-114");
        byte[] locked = zip(Map.of("a.csv", "a,b"));
        locked[6] |= 1;
        assertThat(code(locked)).isEqualTo("IMP-115");
    }

    @Test
    void refusesAZipWithoutAWorkbook() throws IOException {
        assertThat(code(zip(Map.of("a.csv", "a,b")))).isEqualTo("IMP-116");
        Map<String, String> document = workbookParts("");
        document.put("xl/workbook.xml", "<document/>");
        assertThat(code(zip(document))).isEqualTo("IMP-116");
    }

    @Test
    void refusesAWorkbookWithoutAVisibleSheet() throws IOException {
        Map<String, String> parts = workbookParts("");
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet state='veryHidden' id='r1'/></sheets></workbook>");
        assertThat(code(zip(parts))).isEqualTo("IMP-118");
    }

    @Test
    void saysAtWhichByteTheEncodingFails() throws IOException {
        byte[] bytes = ("名称,地址\n" + "漕溪北路,一号\n".repeat(20) + "x\n").getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        Problem problem = only(TableFixture.bytes(folder, bytes), TableLimits.DEFAULT);
        assertThat(problem.code()).isEqualTo("IMP-121");
        assertThat(problem.arguments()).containsExactly("UTF-8", String.valueOf(bytes.length - 1));
        assertThat(code("a,b\n\u00FF\u00FF,2\n".getBytes(ISO_8859_1))).isEqualTo("IMP-121");
    }

    @Test
    void doesNotTakeDamagedUtf8ForAnotherEncoding() throws IOException {
        byte[] bytes = ("名称,地址\n" + "漕溪北路,一号\n".repeat(20)).getBytes(UTF_8);
        byte[] damaged = Arrays.copyOf(bytes, bytes.length + 2);
        damaged[bytes.length] = (byte) 0xB0;
        damaged[bytes.length + 1] = (byte) 0xA1;
        assertThat(code(damaged)).isEqualTo("IMP-121");
    }

    @Test
    void refusesFilesCutInTheMiddle() throws IOException {
        byte[] noise = new byte[30_000];
        new Random(7).nextBytes(noise);
        String rows = "a,b\n" + new String(noise, ISO_8859_1).replaceAll("[^a-z]", "x,y\n");
        byte[] gzip = packed(rows);
        assertThat(code(Arrays.copyOf(gzip, gzip.length / 2))).isEqualTo("IMP-122");
        byte[] workbook = zip(workbookParts("<row/>"));
        assertThat(code(Arrays.copyOf(workbook, workbook.length / 2))).isEqualTo("IMP-122");
        assertThat(code("a,b\n1,2\n3,\"vier\nfuenf")).isEqualTo("IMP-124");
        assertThat(code("a,b\n\"1\"x,2\n")).isEqualTo("IMP-125");
    }

    @Test
    void refusesADamagedSheet() throws IOException {
        assertThat(sheetCode("<row><c><v>1</c></row>")).isEqualTo("IMP-123");
        assertThat(sheetCode("<row r='2'/><row r='1'/>")).isEqualTo("IMP-123");
        assertThat(sheetCode("<row><c r='ZZZZZZZ1'><v>1</v></c></row>")).isEqualTo("IMP-123");
        assertThat(sheetCode("<row><c t='s'><v>99</v></c></row>")).isEqualTo("IMP-123");
        assertThat(sheetCode("<a>".repeat(100) + "</a>".repeat(100))).isEqualTo("IMP-123");
    }

    @Test
    void namesTheRowThatPassesALimit() throws IOException {
        assertThat(tight("a,b\n1,2\n" + "x".repeat(1001) + ",2\n")).isEqualTo("IMP-131 row 3");
        assertThat(tight("a,b\n1,2\n1" + ",".repeat(10) + "1\n")).isEqualTo("IMP-132 row 3");
        assertThat(tight("a,b\n" + "1,2\n".repeat(51))).isEqualTo("IMP-133 row 52");
    }

    @Test
    void refusesALineOfAHundredMegabytes() throws IOException {
        Path file = Files.createTempFile(folder, "long", ".csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("a,b\n1,".getBytes(UTF_8));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'x');
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }
        Problem problem = only(file, TableLimits.DEFAULT);
        assertThat(problem.code()).isEqualTo("IMP-131");
        assertThat(problem.place().row()).hasValue(2);
    }

    @Test
    void refusesAPackedFileThatGrowsTooMuch() throws IOException {
        byte[] bomb = packed("a,b\n" + ("1,2" + " ".repeat(900) + "\n").repeat(75_000));
        TableLimits manyRows = new TableLimits(1000, 10, 1 << 30, 1 << 30, 250, 1, 1);
        assertThat(only(TableFixture.bytes(folder, bomb), manyRows).code()).isEqualTo("IMP-135");
        TableLimits small = new TableLimits(1000, 10, 1 << 30, TableLimits.MIB, 250, 1, 1);
        assertThat(only(TableFixture.bytes(folder, bomb), small).code()).isEqualTo("IMP-134");
    }

    @Test
    void countsWhatAWorkbookReallyUnpacksTo() throws IOException {
        Map<String, String> sheet = workbookParts("<row/>".repeat(500_000));
        assertThat(tightCode(zip(sheet))).isEqualTo("IMP-134");
        assertThat(tightCode(understated(zip(sheet)))).isEqualTo("IMP-134");
        Map<String, String> texts = workbookParts("<row/>");
        texts.put("xl/texts.xml", "<sst>" + "<si><t>x</t></si>".repeat(100_000) + "</sst>");
        assertThat(tightCode(understated(zip(texts)))).isEqualTo("IMP-136");
    }

    @Test
    void refusesASheetWithOneEndlessText() throws IOException {
        assertThat(sheetCode("<row><c><v>" + "1".repeat(9000) + "</v></c></row>", TIGHT))
                .isEqualTo("IMP-131");
        assertThat(sheetCode("<row r='" + "1".repeat(100_000) + "'/>", TIGHT)).isEqualTo("IMP-131");
    }

    @Test
    void refusesAWorkbookThatUnpacksToMoreThanItMay() throws IOException {
        Path file = Files.createTempFile(folder, "bomb", ".xlsx");
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            for (Map.Entry<String, String> part : workbookParts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                for (int i = 0; i < 520 && part.getKey().endsWith("sheet1.xml"); i++) {
                    zip.write(blank);
                }
            }
        }
        assertThat(only(file, TableLimits.DEFAULT).code()).isEqualTo("IMP-134");
    }

    /** The same zip with a directory that declares every entry to be ten bytes long. */
    private static byte[] understated(byte[] zip) {
        for (int i = 0; i + 28 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                Arrays.fill(zip, i + 24, i + 28, (byte) 0);
                zip[i + 24] = 10;
            }
        }
        return zip;
    }

    private String tightCode(byte[] content) throws IOException {
        return only(TableFixture.bytes(folder, content), TIGHT).code();
    }

    /** An OLE2 container of one sector whose directory names one stream. */
    private static byte[] container(String stream) {
        byte[] bytes = new byte[1024];
        byte[] magic = HexFormat.of().parseHex("D0CF11E0A1B11AE1");
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        bytes[30] = 9;
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return bytes;
    }

    private String sheetCode(String rows) throws IOException {
        return sheetCode(rows, TableLimits.DEFAULT);
    }

    private String sheetCode(String rows, TableLimits limits) throws IOException {
        return only(TableFixture.workbook(folder, rows), limits).code();
    }

    private String code(String content) throws IOException {
        return code(content.getBytes(UTF_8));
    }

    private String code(byte[] content) throws IOException {
        return only(TableFixture.bytes(folder, content), TableLimits.DEFAULT).code();
    }

    private String tight(String content) throws IOException {
        Problem problem = only(TableFixture.text(folder, content), TIGHT);
        return problem.code() + " row " + problem.place().row().orElse(0);
    }

    private static Problem only(Path file, TableLimits limits) throws IOException {
        Inspection inspection = TableFile.inspect(file, "名录.csv", limits);
        assertThat(inspection.find()).isEmpty();
        assertThat(codes(inspection.problems())).hasSize(1);
        Problem problem = inspection.problems().get(0);
        assertThat(problem.place().file()).hasValue("名录.csv");
        return problem;
    }
}
