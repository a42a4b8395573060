package io.tuji.plan.web;

import io.tuji.plan.PlanObservation;
import io.tuji.plan.internal.ObservationInput;
import io.tuji.plan.internal.SheetColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Observations as rows of the sheet that can be brought back. */
@Component
class ObservationSheet {

    private final MessageSource messages;
    private final PlanWords words;

    ObservationSheet(MessageSource messages, PlanWords words) {
        this.messages = messages;
        this.words = words;
    }

    List<String> head() {
        Locale locale = LocaleContextHolder.getLocale();
        return Arrays.stream(SheetColumn.values())
                .map(column -> column.header(messages, locale))
                .toList();
    }

    List<String> row(PlanObservation said) {
        ObservationInput typed = ObservationInput.of(said);
        List<String> row = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            row.add(
                    switch (column) {
                        case REF -> said.ref().text();
                        case VERSION -> Integer.toString(said.version());
                        case NAME -> words.measure(typed.measure());
                        case MEASURE -> typed.measure();
                        case AREA -> typed.area();
                        case PERIOD -> typed.period();
                        case VALUE -> typed.value();
                        case UNIT -> typed.unit();
                        case GROWTH -> typed.growth();
                        case GROWTH_OVER -> typed.growthOver();
                        case CERTAINTY -> typed.certainty().toLowerCase(Locale.ROOT);
                        case BOUND -> typed.bound().toLowerCase(Locale.ROOT);
                        case AS_OF -> typed.asOf();
                        case SOURCE -> typed.saidBy();
                        case NOTE -> typed.note();
                        case BASIS -> typed.basis().toLowerCase(Locale.ROOT);
                        case GRADE -> typed.grade().toLowerCase(Locale.ROOT);
                    });
        }
        return row;
    }
}
