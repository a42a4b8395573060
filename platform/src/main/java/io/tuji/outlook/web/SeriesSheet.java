package io.tuji.outlook.web;

import io.tuji.outlook.internal.SeriesStudy;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The months or quarters of an indicator as rows of a file; numbers as they were calculated, for calculating on. */
@Component
class SeriesSheet {

    private static final List<String> COLUMNS =
            List.of("period", "value", "way", "adjusted", "growth", "outlier", "z", "modifiedZ");

    private final OutlookWords words;

    SeriesSheet(OutlookWords words) {
        this.words = words;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("outlook.series." + key)).toList();
    }

    List<String> row(SeriesStudy.Row row) {
        return List.of(
                row.period().toString(),
                plain(row.value()),
                words.say("outlook.series.way." + row.way()),
                row.adjusted().map(SeriesSheet::plain).orElse(""),
                row.growth().map(SeriesSheet::plain).orElse(""),
                row.outlier().map(words::outlier).orElse(""),
                plain(row.z()),
                plain(row.modifiedZ()));
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
