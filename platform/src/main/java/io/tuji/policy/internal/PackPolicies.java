package io.tuji.policy.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PolicyFile;
import io.tuji.policy.PolicyEdition;
import io.tuji.policy.PolicyEdition.Origin;
import io.tuji.policy.PolicyEdition.State;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the policies of the pack over: the first word on a policy comes into force, every other waits for a person. */
@Component
class PackPolicies {

    private final District district;
    private final PolicyEditionStore editions;
    private final AuditLog audit;
    private final Clock clock;

    PackPolicies(District district, PolicyEditionStore editions, AuditLog audit, Clock clock) {
        this.district = district;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public void follow() {
        List<PolicyFile> changed = district.find().map(DistrictPack::policies).orElse(List.of()).stream()
                .filter(this::differs)
                .toList();
        if (!changed.isEmpty()) {
            editions.oneAtATime();
            changed.stream().filter(this::differs).forEach(this::take);
        }
    }

    private boolean differs(PolicyFile file) {
        return editions.latestOfPack(file.policy().id())
                .map(PolicyEdition::text)
                .filter(file.text()::equals)
                .isEmpty();
    }

    private void take(PolicyFile file) {
        String policy = file.policy().id();
        boolean isFirst = editions.of(policy).isEmpty();
        editions.dropWaitingOfPack(policy);
        State state = isFirst ? State.IN_FORCE : State.SUBMITTED;
        long id = editions.add(policy, Origin.PACK, state, file.text(), "", Actor.SYSTEM.name(), clock.instant());
        audit.record(AuditLog.Entry.of(Actor.SYSTEM, "policy.take", "policy:" + policy)
                .to(Map.of("edition", Long.toString(id), "inForce", Boolean.toString(isFirst))));
    }
}
