package io.tuji.policy.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.notice.Notices;
import io.tuji.policy.internal.TurnListStore.Turn;
import io.tuji.policy.internal.TurnNewsStore.Fresh;
import io.tuji.registry.Registry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who work with policies once an hour how many firms newly qualify, will lose a title or qualify no longer: one notice for all. */
@Component
class TurnNews {

    private final TurnNewsStore store;
    private final People people;
    private final Registry registry;
    private final Notices notices;

    TurnNews(TurnNewsStore store, People people, Registry registry, Notices notices) {
        this.store = store;
        this.people = people;
        this.registry = registry;
        this.notices = notices;
    }

    @Scheduled(initialDelay = 9, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void tell() {
        Fresh fresh = store.fresh();
        if (!fresh.isNone()) {
            people.withRight(Right.change("policy")).forEach(person -> tell(person, fresh));
            store.told(fresh);
        }
    }

    private void tell(Visitor person, Fresh fresh) {
        Map<Turn, Long> counts = store.counts(fresh, registry.visible(person));
        long gained = counts.getOrDefault(Turn.GAINED, 0L);
        long losing = counts.getOrDefault(Turn.LOSING, 0L);
        long lost = counts.getOrDefault(Turn.LOST, 0L);
        if (gained + losing + lost > 0) {
            notices.tellOnce(
                    "policy.turns:" + fresh.last(),
                    person.id(),
                    "policy.notice.turned",
                    List.of(Long.toString(gained), Long.toString(losing), Long.toString(lost)),
                    TurnListStore.SHAPE.path());
        }
    }
}
