package io.tuji.task.web;

import io.tuji.task.Bulletin;
import io.tuji.task.Bulletin.Line;
import io.tuji.task.internal.DeclaredRules;
import io.tuji.web.Show;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A bulletin as a workbook that prints on A4 across, with its heads on every sheet and its notes below. */
@Component
class BulletinWorkbook {

    private static final List<String> COLUMNS = List.of(
            "task",
            "part",
            "unit",
            "target",
            "inMonth",
            "toDate",
            "share",
            "time",
            "lead",
            "rank",
            "light",
            "lastYear");
    private static final int HEAD_ROW = 2;
    private static final int NOTES = 5;
    private static final int[] WIDTHS = {28, 18, 8, 10, 10, 10, 9, 9, 9, 6, 10, 11};

    private final TaskWords words;
    private final Show show;
    private final DeclaredRules rules;
    private final Clock clock;

    BulletinWorkbook(TaskWords words, Show show, DeclaredRules rules, Clock clock) {
        this.words = words;
        this.show = show;
        this.rules = rules;
        this.clock = clock;
    }

    String title(Bulletin bulletin) {
        return words.say("task.bulletin.titled", Integer.toString(bulletin.year()), Integer.toString(bulletin.month()));
    }

    void write(Bulletin bulletin, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Tuji", "1.0");
        Worksheet sheet = workbook.newWorksheet(words.say("task.bulletin"));
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, HEAD_ROW);
        sheet.footer(words.say("task.bulletin.page"), Position.CENTER);
        heads(sheet, bulletin);
        int row = HEAD_ROW + 1;
        for (Line line : bulletin.lines()) {
            put(sheet, row, line);
            row++;
        }
        for (int note = 1; note <= NOTES; note++) {
            sheet.value(row + note, 0, note(note));
        }
        workbook.finish();
    }

    private void heads(Worksheet sheet, Bulletin bulletin) {
        int last = COLUMNS.size() - 1;
        sheet.value(0, 0, title(bulletin));
        sheet.range(0, 0, 0, last).merge();
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        sheet.value(1, 0, words.say("task.bulletin.made", show.date(LocalDate.now(clock))));
        for (int column = 0; column <= last; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(HEAD_ROW, column, words.say("task.bulletin.column." + COLUMNS.get(column)));
        }
        sheet.range(HEAD_ROW, 0, HEAD_ROW, last)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .horizontalAlignment("center")
                .set();
    }

    private void put(Worksheet sheet, int row, Line line) {
        sheet.value(row, 0, line.task().name());
        sheet.value(
                row,
                1,
                line.part().map(part -> words.part(line.layer(), part)).orElseGet(() -> words.say("task.whole")));
        sheet.value(row, 2, show.unit(line.task().quantity().unit()));
        number(sheet, row, 3, Optional.of(line.target()), line);
        number(sheet, row, 4, line.inMonth(), line);
        number(sheet, row, 5, line.toDate(), line);
        text(sheet, row, 6, line.share().map(words::percent), line);
        sheet.value(row, 7, words.percent(line.time()));
        text(sheet, row, 8, line.lead().map(words::points), line);
        sheet.value(row, 9, line.rank().map(Object::toString).orElse(""));
        sheet.value(row, 10, words.say("task.light." + line.light()));
        sheet.value(row, 11, line.lastYear().map(words::amount).orElseGet(() -> words.say("unknown.missing")));
        sheet.range(row, 0, row, COLUMNS.size() - 1).style().borderStyle("thin").set();
    }

    private void number(Worksheet sheet, int row, int column, Optional<BigDecimal> number, Line line) {
        if (number.isPresent()) {
            sheet.value(row, column, number.get());
        } else {
            text(sheet, row, column, Optional.empty(), line);
        }
    }

    private void text(Worksheet sheet, int row, int column, Optional<String> text, Line line) {
        sheet.value(
                row,
                column,
                text.orElseGet(() ->
                        line.missing().isEmpty() ? words.say("unknown.missing") : words.say("task.bulletin.silent")));
    }

    private String note(int number) {
        return words.say(
                "task.bulletin.note." + number,
                words.limit(rules.get().lights().early()),
                words.limit(rules.get().lights().onTime()),
                rules.get().source().orElseGet(() -> words.say("task.rules.standard")));
    }
}
