package io.tuji.importing.table;

import static io.tuji.importing.table.TableFixture.cells;
import static io.tuji.importing.table.TableFixture.codes;
import static io.tuji.importing.table.TableFixture.inspected;
import static io.tuji.importing.table.TableFixture.packed;
import static io.tuji.importing.table.TableFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.importing.table.Inspection.Inspected;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String SMALL = "名称,地址,注册资本\n甲公司,\"漕溪北路,1号\",100\n乙公司,龙腾大道2号,200\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void understandsTheEncodingsOfChineseOffices(String encoding) throws IOException {
        Path file = TableFixture.text(folder, SMALL, Charset.forName(encoding));
        assertThat(cells(file)).containsExactly(List.of("甲公司", "漕溪北路,1号", "100"), List.of("乙公司", "龙腾大道2号", "200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void leavesOutAByteOrderMark(String encoding) throws IOException {
        Path file = TableFixture.text(folder, "\uFEFF" + SMALL, Charset.forName(encoding));
        assertThat(inspected(file).columns()).containsExactly("名称", "地址", "注册资本");
        assertThat(rows(file)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String content = String.join(delimiter, "名称", "说明", "地区") + "\n"
                + String.join(delimiter, "甲公司", "\"1,2;3\t4\"", "徐汇") + "\n"
                + String.join(delimiter, "乙公司", "", "长宁") + "\n";
        Path file = TableFixture.text(folder, content);
        assertThat(((TableForm.Csv) inspected(file).form()).delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(cells(file).get(0)).containsExactly("甲公司", "1,2;3\t4", "徐汇");
    }

    @Test
    void unpacksGzip() throws IOException {
        Path file = TableFixture.bytes(folder, packed(SMALL));
        Inspected inspected = inspected(file);
        assertThat(inspected.form()).isEqualTo(new TableForm.Csv(StandardCharsets.UTF_8, ',', true));
        assertThat(inspected.rows()).isEqualTo(2);
        assertThat(inspected.sample()).isEqualTo(rows(file));
    }

    @Test
    void skipsTitlesAboveTheColumnNames() throws IOException {
        Path file =
                TableFixture.text(folder, "企业登记名录\n制表日期：2024年1月,,\n\n名称,成立日期,资本\n甲公司,2001-01-01,1\n乙公司,2002-02-02,2\n");
        assertThat(inspected(file).headerRow()).isEqualTo(4);
        assertThat(inspected(file).columns()).containsExactly("名称", "成立日期", "资本");
        assertThat(inspected(file).rows()).isEqualTo(2);
    }

    @Test
    void takesYearsAsColumnNames() throws IOException {
        Path file = TableFixture.text(folder, "地区,2022,2023\n徐汇,1,2\n");
        assertThat(inspected(file).columns()).containsExactly("地区", "2022", "2023");
    }

    @Test
    void numbersRowsByTheLineOnWhichTheyStart() throws IOException {
        Path file = TableFixture.text(folder, "名称,地址\r\n\"甲\r\n公司\",一\r\n\r\n乙,二\r\n");
        assertThat(rows(file)).extracting(RawRow::number).containsExactly(2L, 5L);
    }

    @Test
    void goesOnAfterAGivenRow() throws IOException {
        Path file = TableFixture.text(folder, "名称,地址\n甲,一\n乙,二\n丙,三\n");
        assertThat(TableFixture.rowsAfter(file, 3)).extracting(RawRow::cells).containsExactly(List.of("丙", "三"));
    }

    @Test
    void ignoresBlankRowsAndBlankCellsBehindTheLastColumn() throws IOException {
        Path file = TableFixture.text(folder, "名称,地址,\n甲,一,\n乙,二, \n,,\n \u3000,,\n\n");
        assertThat(cells(file)).containsExactly(List.of("甲", "一"), List.of("乙", "二"));
        assertThat(inspected(file).rows()).isEqualTo(2);
    }

    @Test
    void keepsTheRawTextAndTrimsTheUnderstoodOne() throws IOException {
        Path file = TableFixture.text(folder, "名称,地址\n\u3000甲 公司\u200B\uFEFF,一\n");
        String raw = cells(file).get(0).get(0);
        assertThat(raw).isEqualTo("\u3000甲 公司\u200B\uFEFF");
        assertThat(CellText.understood(raw)).isEqualTo("甲 公司");
    }

    @Test
    void setsShortAndLongRowsAside() throws IOException {
        Path file = TableFixture.text(folder, "a,b,c\n1,2\n1,2,3\n1,2,3,4\n");
        List<RawRow> rows = rows(file);
        assertThat(rows).extracting(RawRow::isIntact).containsExactly(false, true, false);
        assertThat(codes(rows.get(0).faults())).containsExactly("IMP-151");
        assertThat(codes(rows.get(2).faults())).containsExactly("IMP-152");
        assertThat(rows.get(0).faults().get(0).arguments()).containsExactly("2", "3");
        assertThat(rows.get(0).faults().get(0).place().row()).hasValue(2);
    }

    @Test
    void setsRowsWithControlOrLostCharactersAside() throws IOException {
        Path file = TableFixture.text(folder, "名称,地址\n甲\u0000,一\n乙\u0007,\uFFFD\n\"丙\n公司\",\"三\t号\"\n");
        List<RawRow> rows = rows(file);
        assertThat(rows)
                .extracting(row -> codes(row.faults()))
                .containsExactly(List.of("IMP-153"), List.of("IMP-153", "IMP-154"), List.of());
        assertThat(rows.get(0).faults().get(0).arguments()).containsExactly("U+0000");
        assertThat(rows.get(0).faults().get(0).place().field()).hasValue("名称");
    }

    @Test
    void warnsOfAFileCutInItsLastRow() throws IOException {
        Path file = TableFixture.text(folder, "a,b,c\n1,2,3\n4,5");
        assertThat(codes(inspected(file).problems())).containsExactly("IMP-126");
        assertThat(rows(file)).extracting(RawRow::isIntact).containsExactly(true, false);
    }

    @Test
    void warnsOfAFileCutWithinACharacter() throws IOException {
        byte[] whole = "名称,地址\n甲公司,一号\n乙公司,二号".getBytes(StandardCharsets.UTF_8);
        Path file = TableFixture.bytes(folder, Arrays.copyOf(whole, whole.length - 1));
        assertThat(codes(inspected(file).problems())).containsExactly("IMP-126");
        assertThat(rows(file)).extracting(RawRow::isIntact).containsExactly(true, false);
    }

    @Test
    void acceptsALastRowWithoutALineEnd() throws IOException {
        Path file = TableFixture.text(folder, "a,b\n1,2\n3,4");
        assertThat(inspected(file).problems()).isEmpty();
        assertThat(rows(file)).allMatch(RawRow::isIntact);
    }

    @Test
    void notesATableWithoutRows() throws IOException {
        Inspected inspected = inspected(TableFixture.text(folder, "名称,地址\n"));
        assertThat(codes(inspected.problems())).containsExactly("IMP-102");
        assertThat(inspected.rows()).isZero();
    }
}
