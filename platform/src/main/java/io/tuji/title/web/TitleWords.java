package io.tuji.title.web;

import io.tuji.plan.IndicatorWords;
import io.tuji.registry.TitleKind;
import io.tuji.registry.Titles;
import io.tuji.title.TitleState;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says titles in the language of the request; templates call it {@code @titleWords}. */
@Component("titleWords")
public class TitleWords {

    /** How a state looks: kind, icon and message key. */
    public record Look(String kind, String icon, String key) {}

    private final MessageSource messages;
    private final Titles titles;
    private final IndicatorWords indicators;

    TitleWords(MessageSource messages, Titles titles, IndicatorWords indicators) {
        this.messages = messages;
        this.titles = titles;
        this.indicators = indicators;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A kind that the list does not have any more stands for itself. */
    public String kind(String key) {
        return titles.findKind(key).map(this::kind).orElse(key);
    }

    public String kind(TitleKind kind) {
        return kind.name(LocaleContextHolder.getLocale());
    }

    public String kinds(List<String> keys) {
        return keys.stream().map(this::kind).collect(Collectors.joining(say("show.comma")));
    }

    public String measure(String id) {
        return indicators.measure(id);
    }

    public Look look(TitleState state) {
        return switch (state) {
            case COMING -> new Look("calm", "clock", "titles.state.COMING");
            case IN_FORCE -> new Look("good", "check-circle", "titles.state.IN_FORCE");
            case RUNS_OUT -> new Look("warn", "hourglass-split", "titles.state.RUNS_OUT");
            case RUN_OUT -> new Look("bad", "calendar-x", "titles.state.RUN_OUT");
            case ENDED -> new Look("unknown", "x-circle", "titles.state.ENDED");
        };
    }
}
