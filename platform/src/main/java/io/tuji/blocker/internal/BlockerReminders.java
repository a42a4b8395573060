package io.tuji.blocker.internal;

import io.tuji.access.UserId;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.BlockerTime;
import io.tuji.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who have a blocker when its time is nearly over, them and whoever entered it once it is over, and those who lead when twice
 * the time is over. Nobody is told twice of the same, however often this runs or however long it did not.
 */
@Component
class BlockerReminders {

    private final BlockerStore store;
    private final BlockerNews news;
    private final WorkingCalendar calendar;
    private final Clock clock;

    BlockerReminders(BlockerStore store, BlockerNews news, WorkingCalendar calendar, Clock clock) {
        this.store = store;
        this.news = news;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        store.running().forEach(one -> remind(one, BlockerTime.of(one.standing(), today, calendar)));
    }

    private void remind(Blocker blocker, BlockerTime time) {
        if (time.light() == BlockerLight.YELLOW) {
            news.late(
                    "near",
                    blocker,
                    news.owners(blocker.standing().owner()),
                    time.days().find());
        }
        if (time.light() == BlockerLight.RED) {
            Stream<UserId> told = Stream.concat(
                    news.owners(blocker.standing().owner()),
                    Stream.of(blocker.created().by()));
            news.late("late", blocker, told, time.days().find());
        }
        if (time.isEscalated()) {
            news.late("escalated", blocker, news.leaders(), time.days().find());
        }
    }
}
