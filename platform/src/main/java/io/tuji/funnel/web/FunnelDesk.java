package io.tuji.funnel.web;

import io.tuji.access.OrgUnits;
import io.tuji.chain.Chains;
import io.tuji.district.PromotionRules;
import io.tuji.engine.value.Problems;
import io.tuji.funnel.internal.FunnelQuestion;
import io.tuji.lead.Lead;
import io.tuji.promotion.Projects;
import io.tuji.web.ApiRefused;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the reports share: how they are asked, and among what one can choose. */
@Component
class FunnelDesk {

    private final Projects projects;
    private final Chains chains;
    private final OrgUnits units;
    private final FunnelWords words;
    private final Clock clock;

    FunnelDesk(Projects projects, Chains chains, OrgUnits units, FunnelWords words, Clock clock) {
        this.projects = projects;
        this.chains = chains;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /** One of several to choose among. */
    public record Option(String id, String name) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What cannot be read asks for nothing: old links go on working. */
    FunnelQuestion asked(HttpServletRequest request) {
        return read(name -> Optional.ofNullable(request.getParameter(name)), new Problems());
    }

    FunnelQuestion asked(Listing listing) {
        return read(listing::filter, new Problems());
    }

    /** For programs, strictly. */
    FunnelQuestion demanded(Function<String, Optional<String>> asked) {
        Problems problems = new Problems();
        FunnelQuestion question = read(asked, problems);
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        return question;
    }

    private FunnelQuestion read(Function<String, Optional<String>> asked, Problems problems) {
        return FunnelQuestion.read(asked, today(), problems);
    }

    List<PromotionRules.Way> ways() {
        return projects.rules().map(PromotionRules::ways).orElse(List.of());
    }

    /** For the filters of every report. */
    void choices(FunnelQuestion question, Model model) {
        model.addAttribute("question", question);
        model.addAttribute("today", today());
        model.addAttribute("tabs", FunnelTabs.ALL);
        model.addAttribute(
                "pipelines",
                ways().stream()
                        .map(way -> way.pipeline().id())
                        .map(id -> new Option(id, words.pipeline(id)))
                        .toList());
        model.addAttribute("zones", zones());
        model.addAttribute(
                "chains",
                chains.list().stream()
                        .map(edition -> edition.chain().id())
                        .map(id -> new Option(id, words.chain(id)))
                        .toList());
        model.addAttribute("units", units.list());
        model.addAttribute("sources", sources());
    }

    private List<Option> zones() {
        Stream<String> ids = projects.rules().map(PromotionRules::zones).orElse(List.of()).stream()
                .map(PromotionRules.Zone::id);
        return Stream.concat(
                        ids.map(id -> new Option(id, words.zone(id))),
                        Stream.of(new Option(FunnelQuestion.NONE, words.zone(""))))
                .toList();
    }

    private List<Option> sources() {
        return Stream.concat(
                        Stream.of(Lead.Source.values())
                                .map(source -> new Option(source.name(), words.say("lead.source." + source))),
                        Stream.of(new Option(FunnelQuestion.NONE, words.say("funnel.source.none"))))
                .toList();
    }
}
