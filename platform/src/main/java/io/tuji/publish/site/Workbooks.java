package io.tuji.publish.site;

import io.tuji.engine.dataset.Cell;
import io.tuji.engine.dataset.Csvw;
import io.tuji.engine.dataset.Dataset;
import io.tuji.engine.dataset.Label;
import io.tuji.publish.frozen.Content;
import io.tuji.publish.frozen.FrozenIndicator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A dataset as a workbook: the figures as numbers on the first sheet, what they mean on the second. */
final class Workbooks {

    private static final int MEASURE = 0;
    private static final int NAME = 1;
    private static final int VALUE = 7;

    /** Widths in digits; a Chinese character takes two. */
    private static final int NARROW = 16;

    private static final int WIDE = 32;
    private static final int TEXT = 80;

    private final SiteWords words;
    private final Tongue tongue;

    Workbooks(SiteWords words, Tongue tongue) {
        this.words = words;
        this.tongue = tongue;
    }

    byte[] bytes(Dataset dataset, Content content, List<FrozenIndicator> indicators) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tuji", "1.0")) {
            figures(workbook.newWorksheet(words.say("publish.site.sheet.figures")), dataset);
            meanings(workbook.newWorksheet(words.say("publish.site.sheet.meanings")), content, indicators);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void figures(Worksheet sheet, Dataset dataset) {
        List<String> head = Csvw.head(tongue.locale());
        put(sheet, 0, head);
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.width(MEASURE, WIDE);
        sheet.width(NAME, WIDE);
        int line = 1;
        for (Cell cell : dataset.cells()) {
            List<String> row = Csvw.row(dataset, cell, tongue.locale());
            put(sheet, line, row);
            sheet.value(line, VALUE, new BigDecimal(row.get(VALUE)));
            line++;
        }
    }

    private void meanings(Worksheet sheet, Content content, List<FrozenIndicator> indicators) {
        sheet.width(0, NARROW);
        sheet.width(1, TEXT);
        int line = 0;
        line = pair(sheet, line, "publish.site.release", content.code());
        line = pair(sheet, line, "publish.site.title", words.in(content.title()));
        line = pair(sheet, line, "publish.site.period", content.period());
        line = pair(sheet, line, "publish.site.published", words.time(content.publishedAt()));
        for (FrozenIndicator indicator : indicators) {
            line = pair(sheet, line, "publish.site.indicator", words.in(indicator.name()));
            line = pair(sheet, line, "publish.site.unit", words.unit(indicator.unit()));
            line = pair(sheet, line, "publish.site.definition", said(indicator.definition()));
            line = pair(sheet, line, "publish.site.method", said(indicator.method()));
        }
    }

    private String said(Label text) {
        return words.isSaid(text) ? words.in(text) : words.say("unknown.missing");
    }

    private int pair(Worksheet sheet, int line, String key, String text) {
        put(sheet, line, List.of(words.say(key), text));
        return line + 1;
    }

    private static void put(Worksheet sheet, int line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            sheet.inlineString(line, column, row.get(column));
        }
    }
}
