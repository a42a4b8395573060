package io.tuji.agenda.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.AgendaSource;
import io.tuji.promotion.AgendaSource.Item;
import io.tuji.promotion.ReminderSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person has to do today, and of what the person wants to be reminded. */
@Component
public class AgendaDesk {

    private static final int MOST_DAYS = 5;
    private static final int LONGEST = 365;

    private final List<AgendaSource> sources;
    private final List<ReminderSource> reminders;
    private final ReminderStore store;
    private final AuditLog audit;
    private final Clock clock;

    AgendaDesk(
            List<AgendaSource> sources,
            List<ReminderSource> reminders,
            ReminderStore store,
            AuditLog audit,
            Clock clock) {
        this.sources = sources;
        this.reminders = reminders;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The most urgent first, then by day. */
    public List<Item> of(Visitor visitor) {
        LocalDate today = today();
        return sources.stream()
                .flatMap(source -> source.of(visitor, today).stream())
                .sorted(Comparator.comparing(Item::urgency)
                        .thenComparing(item -> item.due().orElse(LocalDate.MAX))
                        .thenComparing(Item::about))
                .toList();
    }

    /** All that people can be reminded of. */
    public List<String> kinds() {
        return reminders.stream().flatMap(source -> source.kinds().stream()).toList();
    }

    public Set<String> unwanted(Visitor visitor) {
        return store.unwanted(visitor.id());
    }

    /** After how many days the visitor is reminded, of each kind that has days; the fewest first. */
    public Map<String, List<Integer>> days(Visitor visitor) {
        Map<String, List<Integer>> days = standardDays();
        days.replaceAll((kind, standard) -> orElse(store.days(visitor.id(), kind), standard));
        return days;
    }

    private Map<String, List<Integer>> standardDays() {
        Map<String, List<Integer>> days = new TreeMap<>();
        reminders.forEach(source -> days.putAll(source.days()));
        return days;
    }

    static List<Integer> orElse(List<Integer> own, List<Integer> standard) {
        return own.isEmpty() ? standard : own;
    }

    /**
     * @param wanted of all {@link #kinds}
     * @param days by kind, of those that are to change; an empty list brings the standard back
     * @return why nothing was changed
     */
    @Transactional
    public List<Problem> subscribe(Collection<String> wanted, Map<String, List<Integer>> days, Visitor visitor) {
        List<Problem> problems = problems(wanted, days);
        if (problems.isEmpty()) {
            keep(wanted, days, visitor);
        }
        return problems;
    }

    private List<Problem> problems(Collection<String> wanted, Map<String, List<Integer>> days) {
        Problems problems = new Problems();
        wanted.stream()
                .filter(kind -> !kinds().contains(kind))
                .forEach(kind -> problems.add(AgendaProblem.KIND_UNKNOWN, Place.field("kinds"), kind));
        days.forEach((kind, chosen) -> {
            if (!standardDays().containsKey(kind)) {
                problems.add(AgendaProblem.KIND_UNKNOWN, Place.field("days"), kind);
            }
            boolean isGood = chosen.size() <= MOST_DAYS
                    && chosen.stream().distinct().count() == chosen.size()
                    && chosen.stream().allMatch(day -> day >= 1 && day <= LONGEST);
            if (!isGood) {
                problems.add(AgendaProblem.DAYS_FORM, Place.field("days"), chosen);
            }
        });
        return problems.all();
    }

    private void keep(Collection<String> wanted, Map<String, List<Integer>> days, Visitor visitor) {
        List<String> unwanted =
                kinds().stream().filter(kind -> !wanted.contains(kind)).toList();
        Map<String, String> before = facts(visitor);
        store.want(visitor.id(), unwanted);
        days.forEach((kind, chosen) -> store.days(visitor.id(), kind, chosen));
        audit.record(AuditLog.Entry.of(
                        visitor.actor(),
                        "agenda.subscribe",
                        "user:" + visitor.id().value())
                .from(before)
                .to(facts(visitor)));
    }

    private Map<String, String> facts(Visitor visitor) {
        return Map.of(
                "unwanted",
                String.join(",", new TreeSet<>(store.unwanted(visitor.id()))),
                "days",
                days(visitor).toString());
    }
}
