package io.tuji.importing.table;

import static io.tuji.importing.table.TableFixture.inspected;
import static io.tuji.importing.table.TableFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.importing.table.Inspection.Inspected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectFileTest {

    /** The example of GB 11643-1999, nobody's number. */
    private static final String PERSON = "11010519491231002X";

    @TempDir
    Path folder;

    @Test
    void comesBackInTheLayoutOfItsInputWithoutTheReasons() throws IOException {
        Path input = TableFixture.text(folder, "名称;代码\n=甲;1\n乙;2\n");
        Path returned = reject(input);
        Inspected inspected = inspected(returned);
        assertThat(inspected.returned()).isTrue();
        assertThat(inspected.columns()).containsExactly("名称", "代码");
        assertThat(inspected.form()).isEqualTo(new TableForm.Csv(StandardCharsets.UTF_8, ';', false));
        assertThat(rows(returned))
                .extracting(RawRow::cells)
                .isEqualTo(rows(input).stream().map(RawRow::cells).toList());
    }

    @Test
    void staysTheSameHoweverOftenItIsReturned() throws IOException {
        Path once = reject(TableFixture.text(folder, "名称,代码\n=甲,'=1\n"));
        assertThat(reject(once)).hasSameBinaryContentAs(once);
    }

    @Test
    void isAWorkbookForAWorkbook() throws IOException {
        Path input = TableFixture.workbook(
                folder,
                "<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>代码</t></is></c></row>"
                        + "<row><c t='s'><v>1</v></c></row>");
        Path returned = reject(input);
        assertThat(inspected(returned).form()).isInstanceOf(TableForm.Workbook.class);
        assertThat(rows(returned)).extracting(RawRow::cells).containsExactly(List.of("上海甲公司", ""));
    }

    @Test
    void losesNoCellOfARowThatIsTooLong() throws IOException {
        Path returned = reject(TableFixture.text(folder, "名称,代码\n甲,1,多,余\n乙,2\n"));
        RawRow row = rows(returned).get(0);
        assertThat(row.cells()).containsExactly("甲", "1", "多", "余");
        assertThat(row.isIntact()).isFalse();
    }

    @Test
    void carriesNoNumberOfAPerson() throws IOException {
        Path returned = reject(TableFixture.text(folder, "名称,代码\n甲," + PERSON + "\n"));
        assertThat(returned).content().doesNotContain(PERSON).contains("甲");
    }

    private Path reject(Path input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RejectFile file = RejectFile.of(out, RejectFile.Layout.of(inspected(input)))) {
            for (RawRow row : rows(input)) {
                file.add(row.cells(), "代码有误：" + row.cells().get(1));
            }
        }
        return TableFixture.bytes(folder, out.toByteArray());
    }
}
