package io.tuji.coding.web;

import io.tuji.coding.Decision;
import io.tuji.coding.internal.DecisionListStore.Row;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.web.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decisions as rows of a file. */
@Component
class DecisionSheet {

    private static final List<String> COLUMNS =
            List.of("code", "company", "name", "industry", "industryName", "coder", "reason", "by", "at", "withdrawn");

    private final CodingWords words;
    private final Show show;

    DecisionSheet(CodingWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("coding.column." + key)).toList();
    }

    List<String> row(Row row) {
        Decision decision = row.decision();
        return List.of(
                decision.id().code(),
                decision.company().code(),
                row.name(),
                decision.industry().code(),
                decision.industry().name(),
                decision.coder().map(IndustryCode::code).orElse(""),
                decision.reason(),
                decision.by(),
                show.time(decision.at()),
                decision.withdrawn().map(w -> show.time(w.at()) + " " + w.by()).orElse(""));
    }
}
