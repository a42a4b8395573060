package io.tuji.district.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.tuji.district.District;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether a pack is in force, and whether the folder holds one that was refused. */
@Component("pack")
class PackHealth implements HealthIndicator, MeterBinder {

    private final District district;

    PackHealth(District district) {
        this.district = district;
    }

    @Override
    public Health health() {
        return district.find().isPresent() ? Health.up().build() : Health.down().build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tuji.pack.faults", district, d -> d.state().problems().size())
                .description("faults of the last reading of the pack; while there is any, an older pack is in force")
                .register(registry);
    }
}
