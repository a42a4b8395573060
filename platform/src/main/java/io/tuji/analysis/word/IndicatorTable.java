package io.tuji.analysis.word;

import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.Texts;
import com.deepoove.poi.data.style.Style;
import io.tuji.analysis.internal.Paper.Row;
import io.tuji.engine.plan.analysis.Piece;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The table of indicators; its head stands again on every page. */
final class IndicatorTable {

    private static final List<String> HEAD =
            List.of("指标", "单位", "基期", "目标", "现值", "时期", "完成进度（%）", "超欠时间进度（百分点）", "判断");
    /** In centimetres; together as wide as the text. */
    private static final double[] WIDTHS = {3.0, 1.1, 1.6, 1.5, 1.8, 1.8, 1.4, 1.6, 1.8};

    private IndicatorTable() {}

    static TableRenderData of(List<Row> rows) {
        RowRenderData[] all = new RowRenderData[rows.size() + 1];
        all[0] = row(HEAD, "黑体");
        for (int i = 0; i < rows.size(); i++) {
            all[i + 1] = row(rows.get(i).cells().stream().map(Piece::text).toList(), "仿宋_GB2312");
        }
        return Tables.of(all).width(total(), WIDTHS).center().create();
    }

    /** What a template cannot say of a table: its head stands again on every page, and no line is torn apart. */
    static void finish(XWPFDocument document) {
        document.getTables().stream()
                .filter(table -> table.getRow(0).getCell(0).getText().equals(HEAD.get(0)))
                .forEach(table -> {
                    table.getRow(0).setRepeatHeader(true);
                    table.getRows().forEach(row -> row.setCantSplitRow(true));
                });
    }

    private static double total() {
        double sum = 0;
        for (double width : WIDTHS) {
            sum += width;
        }
        return sum;
    }

    private static RowRenderData row(List<String> texts, String font) {
        Style style = Style.builder().buildFontFamily(font).buildFontSize(9).build();
        Rows.RowBuilder row = Rows.of();
        for (int column = 0; column < texts.size(); column++) {
            Cells.CellBuilder cell =
                    Cells.of(Texts.of(texts.get(column)).style(style).create());
            row.addCell((column == 0 ? cell.horizontalLeft() : cell.horizontalCenter())
                    .verticalCenter()
                    .create());
        }
        return row.create();
    }
}
