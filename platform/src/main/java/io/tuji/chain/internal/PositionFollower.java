package io.tuji.chain.internal;

import io.tuji.audit.Actor;
import io.tuji.job.JobEnded;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.registry.FactRecorded;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices firms that are new or have changed, once nothing brings more, and templates that have come into force: few firms are placed
 * at once, many in a job.
 */
@Component
class PositionFollower {

    private static final int FEW = 2_000;

    /** Work that changes firms, or what industry they are of. */
    private static final List<String> BRINGING =
            List.of("import", "coding", "demo", "resolution.merge", "resolution.unmerge");

    private static final List<String> TELLING = List.of(FirmReader.PRODUCTS, FirmReader.STAFF);

    private final PositionDerivation derivation;
    private final PlacedFirmStore firms;
    private final TemplatesInForce templates;
    private final Jobs jobs;

    PositionFollower(PositionDerivation derivation, PlacedFirmStore firms, TemplatesInForce templates, Jobs jobs) {
        this.derivation = derivation;
        this.firms = firms;
        this.templates = templates;
        this.jobs = jobs;
    }

    /** A job is begun once for each state of the templates, so that one that a person cancels does not come back. */
    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public void follow() {
        if (BRINGING.stream().noneMatch(jobs::isRunning)
                && !derivation.changed(FEW)
                && !firms.wasAsked(templates.get().mark())) {
            start(Actor.SYSTEM);
        }
    }

    /** In the transaction that ends the work, so that the job begins exactly once. */
    @EventListener
    void on(JobEnded ended) {
        if (BRINGING.contains(ended.kind())
                && firms.changed(templates.get().mark(), FEW + 1).size() > FEW) {
            start(new Actor(ended.actor()));
        }
    }

    @EventListener
    void on(FactRecorded recorded) {
        if (TELLING.contains(recorded.key())) {
            derivation.all(List.of(recorded.company()));
        }
    }

    JobId start(Actor actor) {
        return jobs.start(PositionWork.KIND, Map.of("templates", templates.get().mark()), actor);
    }
}
