package io.tuji.agenda.web;

import io.tuji.promotion.AgendaSource.Item;
import io.tuji.promotion.AgendaSource.Urgency;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a day in the language of the request; templates call it {@code @agendaWords}. */
@Component("agendaWords")
public class AgendaWords {

    private final MessageSource messages;

    AgendaWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** How many things wait, the pressing ones first. */
    String judgement(List<Item> items) {
        return say("agenda.judgement", count(items, Urgency.OVERDUE), count(items, Urgency.TODAY), items.size());
    }

    private static long count(List<Item> items, Urgency urgency) {
        return items.stream().filter(item -> item.urgency() == urgency).count();
    }

    public Look look(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> new Look("bad", "exclamation-octagon-fill");
            case TODAY -> new Look("warn", "sun");
            case SOON -> new Look("calm", "calendar-event");
            case UNKNOWN -> new Look("unknown", "question-circle");
        };
    }

    /** How an urgency looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon) {}
}
