package io.tuji.engagement.web;

import io.tuji.engagement.Claims;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Ours;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagement.What;
import io.tuji.engagement.internal.EngagementListStore;
import io.tuji.web.Show;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says engagements and claims in the language of the request; templates call it {@code @engagementWords}. */
@Component("engagementWords")
public class EngagementWords {

    /** How a state looks: kind, icon and message key. */
    public record Look(String kind, String icon, String key) {}

    private final MessageSource messages;
    private final Show show;
    private final Clock clock;

    EngagementWords(MessageSource messages, Show show, Clock clock) {
        this.messages = messages;
        this.show = show;
        this.clock = clock;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String comma() {
        return say("engagement.comma");
    }

    public Look look(Engagement engagement) {
        return switch (engagement.state()) {
            case PLANNED ->
                isOverdue(engagement)
                        ? new Look("warn", "exclamation-triangle", "engagement.state.OVERDUE")
                        : new Look("calm", "calendar-event", "engagement.state.PLANNED");
            case HELD -> new Look("good", "check-circle", "engagement.state.HELD");
            case CANCELLED -> new Look("unknown", "x-circle", "engagement.state.CANCELLED");
            case WITHDRAWN -> new Look("unknown", "arrow-counterclockwise", "engagement.state.WITHDRAWN");
        };
    }

    public Look look(Claims.Matter matter) {
        String key = "claim.state." + matter.state();
        return switch (matter.state()) {
            case OPEN -> new Look("warn", "hourglass-split", key);
            case GRANTED -> new Look("good", "check-circle", key);
            case REFUSED -> new Look("bad", "x-circle", key);
            case WITHDRAWN -> new Look("unknown", "arrow-counterclockwise", key);
        };
    }

    /** Agreed for a day that has gone by. */
    public boolean isOverdue(Engagement engagement) {
        return engagement.state() == State.PLANNED
                && engagement.what().when().day().isBefore(LocalDate.now(clock));
    }

    /** Day, and the time where it is known. */
    public String when(Engagement engagement) {
        Engagement.When when = engagement.what().when();
        return show.date(when.day()) + when.begins().map(time -> " " + time).orElse("");
    }

    /** The body that speaks with the firm; empty where there is none. */
    public String body(Engagement engagement) {
        return engagement.what().ours().stream()
                .findFirst()
                .map(Ours::body)
                .orElse(engagement.recorded().body());
    }

    public String theirs(What what) {
        return what.theirs().stream()
                .map(one ->
                        one.position().isEmpty() ? one.name() : say("engagement.person", one.name(), one.position()))
                .collect(Collectors.joining(comma()));
    }

    public String ours(What what) {
        return what.ours().stream()
                .map(one -> one.body().isEmpty() ? one.name() : say("engagement.person", one.name(), one.body()))
                .collect(Collectors.joining(comma()));
    }

    public String summary(EngagementListStore.Summary summary) {
        String said = say("engagement.summary", show.count(summary.contacts()), show.count(summary.ahead()));
        return summary.overdue() == 0 ? said : said + say("engagement.summary.overdue", show.count(summary.overdue()));
    }

    public boolean holds(Set<Claims.Kind> kinds, String kind) {
        return kinds.contains(Claims.Kind.valueOf(kind));
    }

    public String holder(Claims.Holder holder) {
        return say(
                "claim.holder." + holder.why(),
                holder.body().name(),
                show.date(holder.since()),
                show.date(holder.until()));
    }
}
