package io.tuji.study.web;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Labelled;
import io.tuji.demand.NodeNames;
import io.tuji.district.PlaceNames;
import io.tuji.study.Study;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says studies in the language of the request; templates call it {@code @studyWords}. */
@Component("studyWords")
public class StudyWords {

    /** How a state looks: kind, icon and message key. */
    public record Look(String kind, String icon, String key) {}

    private final MessageSource messages;
    private final NodeNames nodes;
    private final PlaceNames places;
    private final Clock clock;

    StudyWords(MessageSource messages, NodeNames nodes, PlaceNames places, Clock clock) {
        this.messages = messages;
        this.nodes = nodes;
        this.places = places;
        this.clock = clock;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public String name(Labelled one) {
        return one.in(LocaleContextHolder.getLocale());
    }

    public Look look(Study.State state) {
        return switch (state) {
            case PLANNED -> new Look("unknown", "circle", "study.state.PLANNED");
            case RUNNING -> new Look("calm", "hourglass-split", "study.state.RUNNING");
            case DELIVERED -> new Look("warn", "inbox", "study.state.DELIVERED");
            case DECIDED -> new Look("good", "check-circle", "study.state.DECIDED");
            case DROPPED -> new Look("unknown", "x-circle", "study.state.DROPPED");
        };
    }

    public Look look(Study.Certainty certainty) {
        return switch (certainty) {
            case ESTABLISHED -> new Look("good", "check-circle", "");
            case LIKELY -> new Look("calm", "circle-half", "");
            case OPEN -> new Look("unknown", "circle", "");
        };
    }

    public String node(ChainNode node) {
        return nodes.full(node);
    }

    public String place(String code) {
        return places.of(code);
    }

    public List<PlaceNames.Choice> places() {
        return places.choices();
    }

    /** Whether its findings should have been there by now. */
    public boolean isLate(Study study) {
        boolean isWaited = study.state() == Study.State.PLANNED || study.state() == Study.State.RUNNING;
        return isWaited && isGone(study.what().due());
    }

    public boolean isGone(Optional<LocalDate> due) {
        return due.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent();
    }
}
