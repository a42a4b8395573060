package io.tuji.zone.internal;

import io.tuji.notice.Notices;
import io.tuji.zone.TaskForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells lead and maker once that the term of a task force is over and that it wants to be ended. */
@Component
class TaskForceReminders {

    private final TaskForceStore store;
    private final Notices notices;
    private final Clock clock;

    TaskForceReminders(TaskForceStore store, Notices notices, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void remind() {
        store.overdue(LocalDate.now(clock)).forEach(this::tell);
    }

    private void tell(TaskForce force) {
        LocalDate until = force.what().term().until();
        Stream.of(force.what().lead().person(), force.made().by())
                .distinct()
                .forEach(person -> notices.tellOnce(
                        "task_force:" + force.id().value() + ":" + until,
                        person,
                        "zone.notice.overdue",
                        List.of(force.id().code(), force.what().name(), until.toString()),
                        TaskForceService.address(force)));
    }
}
