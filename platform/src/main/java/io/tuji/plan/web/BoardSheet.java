package io.tuji.plan.web;

import io.tuji.engine.plan.Judgement;
import io.tuji.plan.Standing;
import io.tuji.plan.Withheld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A board as rows of a sheet, with the words of the page. */
@Component
class BoardSheet {

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "headline",
            "target",
            "state",
            "stage",
            "actual",
            "basis",
            "path",
            "deviation",
            "completion",
            "time",
            "required",
            "known",
            "missing");

    private final PlanWords words;

    BoardSheet(PlanWords words) {
        this.words = words;
    }

    List<String> head() {
        return COLUMNS.stream()
                .map(column -> words.say("plan.column." + column))
                .toList();
    }

    /** Of an indicator with a figure that is withheld only what the plan itself says. */
    List<String> row(Standing standing, Withheld withheld) {
        return withheld.covers(standing.indicator().id()) ? silent(standing) : row(standing);
    }

    private List<String> silent(Standing standing) {
        List<String> row = new ArrayList<>(List.of(
                words.indicator(standing.indicator()),
                words.say("truth." + (standing.indicator().headline() ? "YES" : "NO")),
                words.target(standing.indicator())));
        row.addAll(Collections.nCopies(COLUMNS.size() - row.size(), words.say("plan.withheld")));
        return row;
    }

    private List<String> row(Standing standing) {
        Judgement judged = standing.judgement();
        return List.of(
                words.indicator(standing.indicator()),
                words.say("truth." + (standing.indicator().headline() ? "YES" : "NO")),
                words.target(standing.indicator()),
                marked(words.say("plan.state." + judged.state()), standing.restsOnInvented()),
                words.say("plan.stage." + judged.stage()),
                judged.reading().map(r -> words.reading(standing.aim(), r)).orElse(""),
                judged.reading().map(words::basis).orElse(""),
                judged.path().map(path -> words.path(standing, path)).orElse(""),
                judged.deviation().map(words::signed).orElse(""),
                judged.completion().map(words::percent).orElse(""),
                judged.timeShare().map(words::percent).orElse(""),
                judged.required().map(words::required).orElse(""),
                lines(standing.said().stream()
                        .map(said -> marked(said.what().period() + " " + words.said(said), said.invented()))),
                words.missing(judged.gaps()));
    }

    /** What was made up for a demonstration says so outside the platform too. */
    private String marked(String text, boolean invented) {
        return invented ? text + "（" + words.say("part.invented") + "）" : text;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("；"));
    }
}
