package io.tuji.promotion.web;

import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.StageClocks.Standing;
import io.tuji.promotion.StagePause;
import io.tuji.web.Show;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says how long a project has been in its stage and what light that gives; templates call it {@code @stayWords}. */
@Component("stayWords")
public class StayWords {

    /** A word, an icon, and colour only third. */
    public record Look(String kind, String icon, String text) {}

    private final Projects projects;
    private final ProjectWords words;
    private final Show show;
    private final Clock clock;

    StayWords(Projects projects, ProjectWords words, Show show, Clock clock) {
        this.projects = projects;
        this.words = words;
        this.show = show;
        this.clock = clock;
    }

    /** Working days; days by name are unknown where the calendar of a year is not loaded. */
    public String days(Project project, Standing stay) {
        return stay.days()
                .find()
                .map(days -> words.say("project.stay.days", days))
                .orElseGet(() ->
                        words.say("project.stay.since", show.day(project.spot().since())));
    }

    /** Empty where nobody waits for the project to go on. */
    public Optional<Look> look(Standing stay) {
        if (stay.limits().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(stay.state()
                .find()
                .map(light -> switch (light) {
                    case STARTED -> look("good", "circle-fill", light.name());
                    case YELLOW -> look("warn", "triangle-fill", light.name());
                    case RED -> look("bad", "square-fill", light.name());
                    case DUE -> look("bad", "exclamation-octagon-fill", light.name());
                    case PAUSED -> look("unknown", "pause-circle", light.name());
                    case STOPPED -> look("unknown", "stop-circle", light.name());
                })
                .orElseGet(() -> look("unknown", "circle", "UNKNOWN")));
    }

    /** Who stopped the clock, since when, why and until when; empty while it runs. */
    public Optional<String> held(Standing stay) {
        return stay.held().map(pause -> {
            String why = pause.words().isEmpty()
                    ? reason(pause)
                    : words.say("project.pause.why", reason(pause), pause.words());
            String since = show.date(pause.from());
            return pause.lastDay()
                    .map(last -> words.say("project.pause.held", pause.begun().by(), since, why, show.date(last)))
                    .orElseGet(() ->
                            words.say("project.pause.endless", pause.begun().by(), since, why));
        });
    }

    String reason(StagePause pause) {
        return projects.rules().stream()
                .flatMap(rules ->
                        pause.byHand() ? rules.pausing().reasons().stream() : rules.reasons(Leaving.DELAYED).stream())
                .filter(reason -> reason.id().equals(pause.reason()))
                .map(reason -> words.name(reason.name()))
                .findFirst()
                .orElseGet(() -> words.say("project.pause.other"));
    }

    /** The step as it stands in the history. */
    String begun(StagePause pause) {
        return pause.lastDay()
                .filter(last -> pause.ended().isEmpty())
                .map(last -> words.say("project.act.PAUSE.until", show.date(last)))
                .orElseGet(() -> words.say("project.act.PAUSE"));
    }

    /** The last day that a pause of today may have. */
    public LocalDate latestPause(PromotionRules rules) {
        return LocalDate.now(clock).plusDays(rules.pausing().mostDays());
    }

    private Look look(String kind, String icon, String word) {
        return new Look(kind, icon, words.say("project.light." + word));
    }
}
