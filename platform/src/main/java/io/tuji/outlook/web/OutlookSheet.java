package io.tuji.outlook.web;

import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlook.Step;
import io.tuji.outlook.web.OutlookView.Row;
import io.tuji.plan.Withheld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is expected of the indicators as rows of a file. */
@Component
class OutlookSheet {

    private static final List<String> COLUMNS = List.of(
            "indicator", "light", "chance", "asOf", "expected", "low80", "high80", "causes", "silence", "verdict");

    private final OutlookWords words;

    OutlookSheet(OutlookWords words) {
        this.words = words;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("outlook.column." + key)).toList();
    }

    /** Of an indicator with a figure that is withheld nothing that is calculated from it. */
    List<String> row(Row row, Withheld withheld) {
        String measure = row.standing().indicator().id();
        if (!withheld.covers(measure)) {
            return row(row);
        }
        List<String> silent = new ArrayList<>(List.of(words.measure(measure)));
        silent.addAll(Collections.nCopies(COLUMNS.size() - 1, words.say("plan.withheld")));
        return silent;
    }

    private List<String> row(Row row) {
        Optional<Outlook> outlook = row.outlook();
        Optional<Step> last = outlook.flatMap(o -> o.years().stream().reduce((earlier, later) -> later));
        return List.of(
                words.measure(row.standing().indicator().id()),
                words.say("outlook.light." + row.light()),
                outlook.flatMap(Outlook::chance)
                        .map(c -> words.share(c.value()))
                        .orElse(""),
                outlook.flatMap(Outlook::asOf).map(Outlook.Asof::period).orElse(""),
                last.map(step -> step.period() + " " + words.amount(step.expected()))
                        .orElse(""),
                last.map(step -> words.amount(step.low80())).orElse(""),
                last.map(step -> words.amount(step.high80())).orElse(""),
                outlook.map(o -> words.causes(o.causes())).orElse(""),
                outlook.map(o -> words.causes(o.silence())).orElse(""),
                row.verdict()
                        .map(verdict ->
                                words.say("outlook.verdict." + verdict.verdict().name()))
                        .orElse(""));
    }
}
