package io.tuji.funnel.web;

import io.tuji.funnel.internal.MonthBulletin;
import io.tuji.funnel.internal.MonthBulletin.Line;
import io.tuji.funnel.internal.MonthBulletin.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A bulletin as a workbook that prints on A4 across: of each zone and street the month, the month before, the year. */
@Component
class FunnelBulletinWorkbook {

    private static final int HEADS = 4;
    private static final int EACH = 3;

    private final FunnelWords words;

    FunnelBulletinWorkbook(FunnelWords words) {
        this.words = words;
    }

    String title(MonthBulletin bulletin) {
        return words.say(
                "funnel.bulletin.titled",
                Integer.toString(bulletin.month().getYear()),
                Integer.toString(bulletin.month().getMonthValue()));
    }

    void write(MonthBulletin bulletin, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Tuji", "1.0");
        Worksheet sheet = workbook.newWorksheet(words.say("funnel.bulletin"));
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        heads(sheet, bulletin);
        int row = HEADS;
        row = lines(sheet, row, List.of(bulletin.whole()), of -> words.say("funnel.bulletin.whole"), bulletin);
        row = lines(sheet, row, bulletin.zones(), words::zone, bulletin);
        row = lines(sheet, row, bulletin.streets(), words::street, bulletin);
        sheet.value(row + 1, 0, words.say("funnel.bulletin.note"));
        workbook.finish();
    }

    private void heads(Worksheet sheet, MonthBulletin bulletin) {
        int last = bulletin.columns().size() * EACH;
        sheet.value(0, 0, title(bulletin));
        sheet.range(0, 0, 0, last).merge();
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        sheet.value(1, 0, words.say("funnel.until", bulletin.until().toString()));
        sheet.width(0, 18);
        for (int i = 0; i < bulletin.columns().size(); i++) {
            int column = 1 + i * EACH;
            sheet.value(2, column, words.column(bulletin.columns().get(i)));
            sheet.range(2, column, 2, column + EACH - 1).merge();
            sheet.value(3, column, words.say("funnel.bulletin.month"));
            sheet.value(3, column + 1, words.say("funnel.bulletin.change"));
            sheet.value(3, column + 2, words.say("funnel.bulletin.year"));
        }
        sheet.range(2, 0, 3, last)
                .style()
                .bold()
                .borderStyle("thin")
                .horizontalAlignment("center")
                .set();
    }

    private static int lines(
            Worksheet sheet, int first, List<Line> lines, Function<String, String> name, MonthBulletin bulletin) {
        int row = first;
        for (Line line : lines) {
            sheet.value(row, 0, name.apply(line.of()));
            for (int i = 0; i < bulletin.columns().size(); i++) {
                Value value = line.value(bulletin.columns().get(i));
                sheet.value(row, 1 + i * EACH, value.month());
                sheet.value(row, 2 + i * EACH, value.change());
                sheet.value(row, 3 + i * EACH, value.year());
            }
            sheet.range(row, 0, row, bulletin.columns().size() * EACH)
                    .style()
                    .borderStyle("thin")
                    .set();
            row++;
        }
        return row;
    }
}
