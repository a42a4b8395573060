package io.tuji.outlook.internal;

import io.tuji.audit.Actor;
import io.tuji.job.Jobs;
import io.tuji.outlook.internal.StaleIndicators.Stale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the outlooks up with what is known: few are calculated at once, many in a job. What could not be calculated is tried again only
 * when something else is known, or after a new start.
 */
@Component
class OutlookFollower {

    private static final int FEW = 50;

    private final StaleIndicators indicators;
    private final AssessmentDesk desk;
    private final Jobs jobs;
    private final Set<String> tried = new HashSet<>();

    OutlookFollower(StaleIndicators indicators, AssessmentDesk desk, Jobs jobs) {
        this.indicators = indicators;
        this.desk = desk;
        this.jobs = jobs;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    public synchronized void follow() {
        if (jobs.isRunning(AssessWork.KIND)) {
            return;
        }
        List<Stale> stale = indicators.list();
        tried.retainAll(stale.stream().map(Stale::key).collect(Collectors.toSet()));
        List<Stale> fresh =
                stale.stream().filter(next -> !tried.contains(next.key())).toList();
        if (fresh.size() > FEW) {
            fresh.forEach(next -> tried.add(next.key()));
            jobs.start(AssessWork.KIND, Map.of(), Actor.SYSTEM);
        } else {
            fresh.forEach(this::assess);
        }
    }

    /** One that fails ends this turn and is not tried again in the next, so that those behind it have theirs. */
    private void assess(Stale next) {
        tried.add(next.key());
        desk.assess(next);
    }
}
