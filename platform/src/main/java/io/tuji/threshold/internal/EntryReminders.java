package io.tuji.threshold.internal;

import io.tuji.notice.Notices;
import io.tuji.threshold.internal.FollowStore.Awaited;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever follows a firm, once and from the first day of the month on, that it is expected to enter. */
@Component
class EntryReminders {

    private final FollowStore store;
    private final Notices notices;
    private final Clock clock;

    EntryReminders(FollowStore store, Notices notices, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void remind() {
        store.awaited(YearMonth.now(clock)).forEach(this::tell);
    }

    private void tell(Awaited awaited) {
        notices.tellOnce(
                "threshold:" + awaited.firm().value() + ":" + awaited.month(),
                awaited.follower(),
                "threshold.notice.month",
                List.of(awaited.name(), awaited.month().toString()),
                "/companies/" + awaited.firm().code());
    }
}
