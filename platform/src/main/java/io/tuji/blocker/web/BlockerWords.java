package io.tuji.blocker.web;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.BlockerTime;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.promotion.Projects;
import io.tuji.web.Show;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says blockers and meetings in the language of the request; templates call it {@code @blockerWords}. */
@Component("blockerWords")
public class BlockerWords {

    private final MessageSource messages;
    private final Projects projects;
    private final Blockers blockers;
    private final OrgUnits units;
    private final Show show;
    private final Clock clock;

    BlockerWords(MessageSource messages, Projects projects, Blockers blockers, OrgUnits units, Show show, Clock clock) {
        this.messages = messages;
        this.projects = projects;
        this.blockers = blockers;
        this.units = units;
        this.show = show;
        this.clock = clock;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The stages of the pack, by id, under their names. */
    public Map<String, String> stages() {
        return projects.rules().map(PromotionRules::stageNames).orElse(Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, stage -> name(stage.getValue()), (one, other) -> one, TreeMap::new));
    }

    /** The id of one that the pack no longer has. */
    public String stage(String id) {
        return projects.rules()
                .flatMap(rules -> Optional.ofNullable(rules.stageNames().get(id)))
                .map(this::name)
                .orElse(id);
    }

    private String name(Name name) {
        return name.in(LocaleContextHolder.getLocale());
    }

    public String unit(Optional<OrgUnitId> unit) {
        return unit.flatMap(units::find).map(OrgUnits.Body::name).orElse("");
    }

    public BlockerTime time(Blocker blocker) {
        return blockers.time(blocker);
    }

    /** How long it has taken and how long it may: 第 4 个工作日（限 3 个）. */
    public String days(BlockerTime time) {
        String days = time.days().find().map(Object::toString).orElseGet(() -> say("blocker.days.unknown"));
        if (time.term() == 0 || time.days().find().isEmpty()) {
            return time.term() == 0 && time.days().find().isPresent() ? say("blocker.days", days) : days;
        }
        return say("blocker.days.of", days, time.term());
    }

    /** Until when the next step has to be done. */
    public String due(BlockerTime time) {
        return time.due().find().map(show::date).orElseGet(() -> say("blocker.due.unknown"));
    }

    /** The last thing that was done, in one line. */
    public String last(Blocker blocker) {
        String act = say("blocker.act." + blocker.last().move());
        String words = blocker.last().words();
        return say("blocker.last", show.day(blocker.last().at()), words.isEmpty() ? act : act + " " + words);
    }

    public String cause(String cause) {
        return say("blocker.cause." + cause);
    }

    public Look look(BlockerLight light) {
        return Look.of(light);
    }

    public boolean isLate(Decision decision) {
        return decision.isLate(LocalDate.now(clock));
    }

    public String today() {
        return LocalDate.now(clock).toString();
    }

    public String bodies(Meeting meeting) {
        return meeting.what().bodies().stream().map(Meeting.Body::name).collect(Collectors.joining(say("show.comma")));
    }

    /** How a light looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon, String key) {

        static Look of(BlockerLight light) {
            String key = "blocker.light." + light;
            return switch (light) {
                case RED -> new Look("bad", "square-fill", key);
                case YELLOW -> new Look("warn", "triangle-fill", key);
                case UNKNOWN -> new Look("unknown", "circle", key);
                case GREEN -> new Look("good", "circle-fill", key);
                case PAUSED -> new Look("calm", "pause-circle", key);
                case WAITING -> new Look("calm", "person-fill", key);
                case ENDED -> new Look("calm", "check2", key);
            };
        }
    }
}
