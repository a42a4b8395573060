package io.tuji.audit.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many entries wait for their seal: more than those of some seconds say that nobody seals. */
@Component
class AuditMeters implements MeterBinder {

    private final SealStore store;

    AuditMeters(SealStore store) {
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tuji.audit.unsealed", store, SealStore::countUnsealed)
                .description("audit entries that wait for their seal")
                .register(registry);
    }
}
