package io.tuji.chain.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.Edition;
import io.tuji.district.ChainTemplate;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the templates of the pack into force. Where people have edited a chain, what the pack now says waits for them; a chain that the
 * pack no longer has goes out of force.
 */
@Component
class PackTemplates {

    private final District district;
    private final EditionStore editions;
    private final AuditLog audit;
    private final Clock clock;

    PackTemplates(District district, EditionStore editions, AuditLog audit, Clock clock) {
        this.district = district;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public void follow() {
        List<ChainTemplate> templates =
                district.find().map(DistrictPack::chains).orElse(List.of());
        List<ChainTemplate> changed = templates.stream().filter(this::differs).toList();
        List<String> gone = editions.chainsOfPack().stream()
                .filter(chain -> templates.stream()
                        .noneMatch(template -> template.chain().id().equals(chain)))
                .toList();
        if (changed.isEmpty() && gone.isEmpty()) {
            return;
        }
        editions.oneAtATime();
        changed.stream().filter(this::differs).forEach(this::take);
        gone.forEach(this::end);
    }

    private boolean differs(ChainTemplate template) {
        Optional<ChainTemplate> before =
                editions.latestOfPack(template.chain().id()).map(PackTemplates::template);
        return !before.equals(Optional.of(template));
    }

    private static ChainTemplate template(Edition edition) {
        return new ChainTemplate(edition.cluster(), edition.chain());
    }

    private void take(ChainTemplate template) {
        String chain = template.chain().id();
        boolean comesIntoForce = !editions.isEdited(chain);
        if (comesIntoForce) {
            editions.replace(chain, Actor.SYSTEM.name(), clock.instant());
        }
        long id = editions.addOfPack(
                template.cluster(), template.chain(), comesIntoForce, Actor.SYSTEM.name(), clock.instant());
        audit.record(AuditLog.Entry.of(Actor.SYSTEM, "chain.take", "chain:" + chain)
                .to(Map.of("edition", Long.toString(id), "inForce", Boolean.toString(comesIntoForce))));
    }

    private void end(String chain) {
        editions.replace(chain, Actor.SYSTEM.name(), clock.instant());
        audit.record(AuditLog.Entry.of(Actor.SYSTEM, "chain.end", "chain:" + chain));
    }
}
