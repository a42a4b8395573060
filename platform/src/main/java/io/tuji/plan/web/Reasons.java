package io.tuji.plan.web;

import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.Thresholds;
import io.tuji.engine.value.Explanation;
import io.tuji.engine.value.Truth;
import io.tuji.plan.Standing;
import io.tuji.web.Show;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why an indicator stands as it stands, as a tree of terms. */
@Component("planReasons")
public class Reasons {

    private final PlanWords words;
    private final Show show;

    Reasons(PlanWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    public Explanation of(Standing standing) {
        Judgement judged = standing.judgement();
        List<Explanation> parts = new ArrayList<>();
        judged.reading().ifPresent(reading -> parts.add(reading(standing, reading)));
        judged.reading()
                .ifPresent(reading -> judged.path()
                        .ifPresent(path -> parts.add(computed(
                                "plan.term.path",
                                words.path(standing, path),
                                List.of(plain("plan.term.form", words.form(standing, reading.year())))))));
        parts.add(plain("plan.term.target", words.target(standing.indicator())));
        judged.deviation().ifPresent(d -> parts.add(plain("plan.term.deviation", words.signed(d))));
        if (!standing.aim().kind().isJudgedAtItsOwnYear() && judged.state() != State.UNKNOWN) {
            parts.add(plain("plan.term.thresholds", thresholds(standing)));
        }
        judged.gaps().forEach(gap -> parts.add(plain("plan.term.gap", words.gap(gap))));
        return computed("plan.term.state", words.say("plan.state." + judged.state()), parts);
    }

    private Explanation reading(Standing standing, Reading reading) {
        List<Explanation> from = reading.from().stream().map(this::said).toList();
        String value = words.reading(standing.aim(), reading);
        return computed("plan.term.reading", value + " · " + words.basis(reading), from);
    }

    private Explanation said(Observed said) {
        String level = said.level().map(l -> show.quantity(l, said.bound())).orElse("");
        String growth = said.growth()
                .map(g -> words.say("plan.growth", show.exact(g.percent()) + "%", g.over()))
                .orElse("");
        String value = said.period() + " " + (level + " " + growth).strip();
        Optional<LocalDate> vintage = said.vintage();
        return new Explanation("plan.term.said", value, Optional.of(said.source()), vintage, List.of());
    }

    private String thresholds(Standing standing) {
        Thresholds used = standing.aim().binding() == Truth.YES ? Thresholds.BINDING : Thresholds.EXPECTED;
        return words.say(
                "plan.thresholds",
                show.percent(used.ahead(), 0),
                show.percent(used.onPath(), 0),
                show.percent(used.behind(), 0));
    }

    private static Explanation plain(String term, String value) {
        return computed(term, value, List.of());
    }

    private static Explanation computed(String term, String value, List<Explanation> parts) {
        return new Explanation(term, value, Optional.empty(), Optional.empty(), parts);
    }
}
