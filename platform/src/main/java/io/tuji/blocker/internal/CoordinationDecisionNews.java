package io.tuji.blocker.internal;

import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.blocker.Decision;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.notice.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who have to carry a decision out: when it is decided, when its day is the next working day, and, with whoever took it down,
 * when it has gone by. Nobody is told twice of the same day.
 */
@Component
class CoordinationDecisionNews {

    private final CoordinationDecisionStore store;
    private final BlockerNews people;
    private final Notices notices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CoordinationDecisionNews(
            CoordinationDecisionStore store,
            BlockerNews people,
            Notices notices,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whoever gave it to themselves is not told. */
    void given(Decision decision, Visitor by) {
        tell("given", decision, people.owners(decision.owner()).filter(person -> !person.equals(by.id())));
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        LocalDate next = calendar.addWorkingDays(today, 1).find().orElse(today.plusDays(1));
        store.dueUntil(next).forEach(one -> remind(one, today));
    }

    private void remind(Decision decision, LocalDate today) {
        Stream<UserId> owners = people.owners(decision.owner());
        if (decision.isLate(today)) {
            tell("late", decision, Stream.concat(owners, store.decider(decision.id()).stream()));
        } else {
            tell("near", decision, owners);
        }
    }

    private void tell(String what, Decision decision, Stream<UserId> persons) {
        persons.distinct()
                .forEach(person -> notices.tellOnce(
                        "decision:%d:%s:%s".formatted(decision.id(), what, decision.due()),
                        person,
                        "coordination.notice." + what,
                        List.of(
                                decision.code(),
                                BlockerNews.excerpt(decision.words()),
                                decision.due().toString()),
                        "/coordination/" + decision.meeting().code()));
    }
}
