package io.tuji.agenda.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person has to do today, and of what the person wants to be reminded. */
@Component
public class AgendaDesk {

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

    /** @param wanted of all {@link #kinds} */
    @Transactional
    public void subscribe(Collection<String> wanted, Visitor visitor) {
        List<String> unwanted =
                kinds().stream().filter(kind -> !wanted.contains(kind)).toList();
        String before = String.join(",", store.unwanted(visitor.id()));
        store.want(visitor.id(), unwanted);
        audit.record(AuditLog.Entry.of(
                        visitor.actor(),
                        "agenda.subscribe",
                        "user:" + visitor.id().value())
                .from(Map.of("unwanted", before))
                .to(Map.of("unwanted", String.join(",", unwanted))));
    }
}
