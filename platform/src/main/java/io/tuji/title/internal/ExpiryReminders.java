package io.tuji.title.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.notice.Notices;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.title.HeldTitle;
import io.tuji.title.TitleState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who enter titles which run out and were not renewed, 90 and 30 days before, of each title once: all of a round in one notice.
 */
@Component
class ExpiryReminders {

    /** The nearer one first: who is told at 30 days needs no other word of it. */
    static final List<Integer> DAYS = List.of(30, TitleState.SOON);

    private final ExpiryStore store;
    private final People people;
    private final Registry registry;
    private final Notices notices;
    private final Clock clock;

    ExpiryReminders(ExpiryStore store, People people, Registry registry, Notices notices, Clock clock) {
        this.store = store;
        this.people = people;
        this.registry = registry;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        DAYS.forEach(days -> remind(today, days));
    }

    private void remind(LocalDate today, int days) {
        List<HeldTitle> due = store.untold(today, days);
        if (due.isEmpty()) {
            return;
        }
        String occasion = "titles:%d:%s:%d"
                .formatted(days, today, due.get(due.size() - 1).title().id().value());
        people.withRight(Right.change("title")).forEach(person -> tell(person, occasion, today, days, due));
        due.forEach(held -> store.told(held.title().id(), days, held.last().orElseThrow(), clock.instant()));
    }

    private void tell(Visitor person, String occasion, LocalDate today, int days, List<HeldTitle> due) {
        Set<CompanyId> seen = registry
                .list(due.stream().map(HeldTitle::firm).distinct().toList(), person)
                .stream()
                .map(company -> company.id())
                .collect(Collectors.toCollection(HashSet::new));
        long count = due.stream().filter(held -> seen.contains(held.firm())).count();
        if (count > 0) {
            notices.tellOnce(
                    occasion,
                    person.id(),
                    "titles.notice.due",
                    List.of(Long.toString(count), Integer.toString(days)),
                    "/titles?state=HELD&renewed=no&sort=last&endsFrom=" + today + "&endsTo=" + today.plusDays(days));
        }
    }
}
