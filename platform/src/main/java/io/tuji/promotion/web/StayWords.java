package io.tuji.promotion.web;

import io.tuji.promotion.Project;
import io.tuji.promotion.StageClocks.Standing;
import io.tuji.web.Show;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says how long a project has been in its stage and what light that gives; templates call it {@code @stayWords}. */
@Component("stayWords")
public class StayWords {

    /** A word, an icon, and colour only third. */
    public record Look(String kind, String icon, String text) {}

    private final ProjectWords words;
    private final Show show;

    StayWords(ProjectWords words, Show show) {
        this.words = words;
        this.show = show;
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

    private Look look(String kind, String icon, String word) {
        return new Look(kind, icon, words.say("project.light." + word));
    }
}
