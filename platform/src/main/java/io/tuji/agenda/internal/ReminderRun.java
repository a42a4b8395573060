package io.tuji.agenda.internal;

import io.tuji.access.People;
import io.tuji.access.UserId;
import io.tuji.agenda.internal.ReminderStore.Told;
import io.tuji.notice.Notices;
import io.tuji.promotion.ReminderSource;
import io.tuji.promotion.ReminderSource.OwnDays;
import io.tuji.promotion.ReminderSource.Reminder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of what has come due, in the bell: of each occasion once, however often this runs and however long it did not. Who has more
 * than a few at once is told of all of them in one line.
 */
@Component
class ReminderRun {

    /** So many lines at once are still read one by one. */
    static final int FEW = 5;

    private final List<ReminderSource> sources;
    private final ReminderStore store;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    ReminderRun(List<ReminderSource> sources, ReminderStore store, People people, Notices notices, Clock clock) {
        this.sources = sources;
        this.store = store;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void remind() {
        remind(LocalDate.now(clock));
    }

    @Transactional
    public void remind(LocalDate today) {
        Map<UserId, List<Reminder>> fresh = fresh(wanted(today), today);
        fresh.forEach((person, own) -> {
            if (own.size() > FEW) {
                notices.tell(person, "agenda.digest", List.of(Integer.toString(own.size())), "/today");
            } else {
                own.forEach(one -> notices.tell(person, one.key(), one.arguments(), one.link()));
            }
        });
    }

    /** Who has left is reminded of nothing. */
    private List<Reminder> wanted(LocalDate today) {
        Map<UserId, Set<String>> unwanted = new HashMap<>();
        Map<UserId, Boolean> isHere = new HashMap<>();
        List<Reminder> wanted = new ArrayList<>();
        sources.forEach(source -> source.due(today, own(source), one -> {
            boolean isWanted =
                    !unwanted.computeIfAbsent(one.person(), store::unwanted).contains(one.kind());
            if (isWanted
                    && isHere.computeIfAbsent(
                            one.person(), person -> people.find(person).isPresent())) {
                wanted.add(one);
            }
        }));
        return wanted;
    }

    private OwnDays own(ReminderSource source) {
        Map<UserId, Map<String, List<Integer>>> known = new HashMap<>();
        return (person, kind) -> known.computeIfAbsent(person, one -> new HashMap<>())
                .computeIfAbsent(
                        kind,
                        one -> AgendaDesk.orElse(
                                store.days(person, one), source.days().getOrDefault(one, List.of())));
    }

    private Map<UserId, List<Reminder>> fresh(List<Reminder> reminders, LocalDate today) {
        Set<Told> told = store.note(reminders, today);
        Map<UserId, List<Reminder>> fresh = new LinkedHashMap<>();
        reminders.stream()
                .filter(one -> told.remove(new Told(one.person(), one.occasion())))
                .forEach(one -> fresh.computeIfAbsent(one.person(), person -> new ArrayList<>())
                        .add(one));
        return fresh;
    }
}
