package io.tuji.outlook.web;

import io.tuji.engine.plan.progress.Measure;
import io.tuji.engine.plan.progress.Obstacle;
import io.tuji.engine.plan.progress.Term;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes measures of progress in the language of the request; templates call it {@code @progressWords}. */
@Component("progressWords")
public class ProgressWords {

    private final OutlookWords words;

    ProgressWords(OutlookWords words) {
        this.words = words;
    }

    public String value(Measure measure) {
        double value = measure.value().orElseThrow();
        return switch (measure.kind()) {
            case COMPLETION, TIME_SHARE, REQUIRED_GROWTH -> words.percent(value);
            case LEAD -> words.say("outlook.points", words.signed(value * 100));
            case PACE, RATE_RATIO, PROJECTION_RATIO -> words.decimal(value);
        };
    }

    public String terms(List<Term> terms) {
        return terms.stream().map(this::term).collect(Collectors.joining(words.say("show.semicolon")));
    }

    private String term(Term term) {
        String value = switch (term.name()) {
            case BASE_YEAR, CURRENT_YEAR, TARGET_YEAR, YEARS_LEFT -> Long.toString(Math.round(term.value()));
            case OBSERVED_GROWTH, TARGET_GROWTH, COMPLETION, TIME_SHARE -> words.percent(term.value());
            case BASE, CURRENT, TARGET, LIMIT, PROJECTED -> words.amount(term.value());
            case COEFFICIENT -> words.decimal(term.value());
        };
        return words.say("outlook.termName." + term.name()) + " " + value;
    }

    public String obstacle(Obstacle obstacle) {
        return words.say("outlook.obstacle." + obstacle, 0, 3);
    }

    public String areas(List<String> ids) {
        return ids.stream().map(words::area).collect(Collectors.joining(words.say("show.comma")));
    }
}
