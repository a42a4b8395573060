package io.tuji.outlook.web;

import io.tuji.outlook.Warning;
import io.tuji.plan.Withheld;
import io.tuji.web.Show;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Warnings as rows of a file. */
@Component
class WarningSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "indicator",
            "light",
            "asOf",
            "causes",
            "responsible",
            "raised",
            "due",
            "answers",
            "escalated",
            "closed");

    private final OutlookWords words;
    private final Show show;

    WarningSheet(OutlookWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("outlook.column." + key)).toList();
    }

    List<String> row(Warning warning, Withheld withheld) {
        return List.of(
                warning.id().code(),
                words.measure(warning.measure()),
                words.say("outlook.light." + warning.light()),
                warning.asOf(),
                withheld.covers(warning.measure()) ? words.say("plan.withheld") : words.causes(warning.causes()),
                warning.responsible(),
                show.date(warning.raisedOn()),
                words.due(warning).find().map(show::date).orElse(""),
                warning.answers().stream()
                        .map(answer -> show.date(answer.on()) + " " + answer.by() + " " + answer.words())
                        .collect(Collectors.joining("\n")),
                warning.escalatedAt().map(show::time).orElse(""),
                warning.closed().map(closed -> show.time(closed.at())).orElse(""));
    }
}
