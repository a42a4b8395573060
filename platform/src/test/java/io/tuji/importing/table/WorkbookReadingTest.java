package io.tuji.importing.table;

import static io.tuji.importing.table.TableFixture.cells;
import static io.tuji.importing.table.TableFixture.inspected;
import static io.tuji.importing.table.TableFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReadingTest {

    private static final String NAMES =
            "<row r='1'><c r='A1' t='s'><v>0</v></c>" + "<c r='B1' t='inlineStr'><is><t>资料</t></is></c></row>";

    @TempDir
    Path folder;

    @Test
    void readsTheFirstVisibleSheet() throws IOException {
        Path file = TableFixture.workbook(folder, NAMES + "<row r='4'><c r='A4' t='s'><v>1</v></c></row>");
        assertThat(inspected(file).form()).isEqualTo(new TableForm.Workbook("xl/worksheets/sheet1.xml", "企业"));
        assertThat(inspected(file).columns()).containsExactly("名称", "资料");
        assertThat(rows(file)).containsExactly(new RawRow(4, List.of("上海甲公司", ""), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "<c s='0'><v>168.0</v></c>, 168",
        "<c><v>1.68E+2</v></c>, 168",
        "<c><v>0.30000000000000004</v></c>, 0.3",
        "<c><v>1E-3</v></c>, 0.001",
        "<c s='1'><v>36526</v></c>, 2000-01-01",
        "<c s='2'><v>45292.5</v></c>, 2024-01-01T12:00",
        "<c s='1'><v>1</v></c>, 1900-01-01",
        "<c s='1'><v>61</v></c>, 1900-03-01",
        "<c t='b'><v>1</v></c>, TRUE",
        "<c t='d'><v>2024-01-02</v></c>, 2024-01-02",
        "<c><f>1+1</f><v>2</v></c>, 2",
        "<c t='str'><f>A1</f><v>甲_x000A_乙</v></c>, '甲\n乙'",
        "<c><v>1E+999999999</v></c>, 1E+999999999",
    })
    void readsValuesAsPeopleSeeThem(String cell, String text) throws IOException {
        Path file = TableFixture.workbook(folder, NAMES + "<row>" + cell + "</row>");
        assertThat(rows(file)).containsExactly(new RawRow(2, List.of(text, ""), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "<c><v>9.1310104000000000E+17</v></c>, IMP-155",
        "<c><v>1234567890123456</v></c>, IMP-155",
        "<c t='e'><v>#N/A</v></c>, IMP-156",
        "<c><f>1+1</f></c>, IMP-157",
        "<c r='C2'><v>3</v></c>, IMP-152",
    })
    void setsRowsAsideWhoseCellsCannotBeTrusted(String cell, String code) throws IOException {
        Path file = TableFixture.workbook(folder, NAMES + "<row>" + cell + "</row>");
        assertThat(TableFixture.faultsOfOnlyRow(file)).containsExactly(code);
    }

    @Test
    void namesTheColumnOfAFault() throws IOException {
        Path file = TableFixture.workbook(folder, NAMES + "<row><c r='B2'><v>1234567890123456</v></c></row>");
        assertThat(rows(file).get(0).faults().get(0).place().field()).hasValue("资料");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
        Map<String, String> parts = TableFixture.workbookParts(NAMES + "<row><c s='1'><v>0</v></c></row>");
        parts.compute(
                "xl/workbook.xml",
                (part, xml) -> String.valueOf(xml).replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        Path file = TableFixture.bytes(folder, TableFixture.zip(parts));
        assertThat(cells(file)).containsExactly(List.of("1904-01-01", ""));
    }

    @Test
    void ignoresFormattedEmptyCells() throws IOException {
        Path file = TableFixture.workbook(folder, NAMES + "<row r='2'><c r='XFD2' s='1'/></row><row r='3'/>");
        assertThat(inspected(file).rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, true",
        "[$-804]yyyy年m月, true",
        "h:mm;@, true",
        "[h]:mm, false",
        "General, false",
        "'0\"days\"', false",
        "0.00_ , false",
        "[Red]0.0, false",
    })
    void tellsDateFormatsFromNumberFormats(String code, boolean date) {
        assertThat(CellFormats.isDateCode(code)).isEqualTo(date);
    }

    @Test
    void knowsNoDayThatNeverWas() {
        assertThat(CellNumber.date(BigDecimal.valueOf(60), false)).isEmpty();
        assertThat(CellNumber.date(BigDecimal.valueOf(-1), false)).isEmpty();
        assertThat(CellNumber.date(BigDecimal.valueOf(3_000_000), false)).isEmpty();
        assertThat(CellNumber.date(new BigDecimal("0.5"), false)).hasValue("12:00");
    }
}
