package io.tuji.analysis.web;

import io.tuji.analysis.Analysis;
import io.tuji.district.District;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.Recheck;
import io.tuji.engine.plan.analysis.Source;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes papers and what stands behind their numbers, in the language of the request. */
@Component("analysisWords")
public class AnalysisWords {

    private static final int MOST_SOURCES = 4;

    private final MessageSource messages;
    private final District district;
    private final Observations observations;

    AnalysisWords(MessageSource messages, District district, Observations observations) {
        this.messages = messages;
        this.district = district;
        this.observations = observations;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public String plan(String id) {
        return district.find()
                .flatMap(pack -> pack.findPlan(id))
                .map(plan -> plan.name().in(LocaleContextHolder.getLocale()))
                .orElse(id);
    }

    public String kind(Analysis analysis) {
        return say("analysis.kind." + analysis.kind());
    }

    public String state(Analysis analysis) {
        return say("analysis.state." + analysis.state());
    }

    /** What a number rests on, as it is shown when the pointer rests on it. */
    public String sources(Piece piece) {
        List<Source> all = piece.link().map(Piece.Link::sources).orElse(List.of());
        String named = all.stream().limit(MOST_SOURCES).map(this::source).collect(Collectors.joining("；"));
        return all.size() > MOST_SOURCES ? say("analysis.sources.more", named, all.size() - MOST_SOURCES) : named;
    }

    private String source(Source source) {
        if (source.isOfPlan()) {
            return say("analysis.source.plan");
        }
        Optional<PlanObservation> said = observations.find(new Ref(source.id()));
        return say(
                "analysis.source.observation",
                said.map(o -> o.what().saidBy()).orElse(source.id()),
                said.map(o -> o.what().period().toString()).orElse(""),
                source.id(),
                source.version());
    }

    /** Where a number leads: to the page of its indicator. Empty where it is of several. */
    public Optional<String> address(Analysis analysis, Piece piece) {
        return piece.link()
                .map(link -> link.fact().substring(0, link.fact().indexOf('|')))
                .filter(measure -> !measure.contains("/"))
                .map(measure -> "/plan/indicators/" + analysis.plan() + "/" + measure);
    }

    /** Of what is not looked at again nothing is broken. */
    public List<Recheck.Broken> nothing() {
        return List.of();
    }

    /** Whether a figure no longer holds, and how it would read now. */
    public Optional<String> flag(List<Recheck.Broken> broken, Piece piece) {
        return broken.stream()
                .filter(found -> found.piece().equals(piece))
                .findFirst()
                .map(found -> found.now()
                        .map(now -> say("analysis.flag.changed", found.was(), now))
                        .orElseGet(() -> say("analysis.flag.gone", found.was())));
    }
}
