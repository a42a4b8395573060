package io.tuji.resolution.web;

import io.tuji.resolution.Pair;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what concerns pairs in the language of the request; templates call it {@code @resolutionWords}. */
@Component("resolutionWords")
public class ResolutionWords {

    private static final double ALMOST_SURE = 0.999;

    private final MessageSource messages;
    private final Show show;

    ResolutionWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    public String chance(Pair pair) {
        return chance(pair.probability());
    }

    /** Nothing is quite sure. */
    String chance(double probability) {
        String most = show.percent(BigDecimal.valueOf(Math.min(probability, ALMOST_SURE)), 1);
        return probability > ALMOST_SURE ? "> " + most : most;
    }

    String reason(Pair.Reason reason) {
        return say("resolve.company." + reason.comparison() + "." + reason.level());
    }

    /** In one line, the weightiest first. */
    String reasons(List<Pair.Reason> reasons) {
        return reasons.stream().map(this::reason).collect(Collectors.joining(say("show.comma")));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
