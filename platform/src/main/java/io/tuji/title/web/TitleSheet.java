package io.tuji.title.web;

import io.tuji.district.PlaceNames;
import io.tuji.title.HeldTitle;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Titles as rows of a file, in columns in which a list can be brought back. */
@Component
class TitleSheet {

    private static final List<String> COLUMNS = List.of(
            "company",
            "creditCode",
            "firm",
            "kind",
            "number",
            "from",
            "to",
            "state",
            "issuer",
            "saidBy",
            "endedOn",
            "endReason",
            "renewed",
            "subdistrict",
            "invented");

    private final TitleWords words;
    private final PlaceNames places;

    TitleSheet(TitleWords words, PlaceNames places) {
        this.words = words;
        this.places = places;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("titles.column." + key)).toList();
    }

    List<String> row(HeldTitle held) {
        return List.of(
                held.firm().code(),
                held.creditCode().orElse(""),
                held.name(),
                words.kind(held.title().kind()),
                held.title().number().orElse(""),
                held.title().from().toString(),
                held.title().to().map(LocalDate::toString).orElse(""),
                words.say("titles.state." + held.state()),
                held.title().issuer(),
                held.title().saidBy(),
                held.title().end().map(end -> end.on().toString()).orElse(""),
                held.title().end().map(end -> end.reason()).orElse(""),
                held.renewed() ? words.say("titles.yes") : "",
                held.subdistrict().map(places::of).orElse(""),
                held.invented() ? words.say("part.invented") : "");
    }
}
