package io.tuji.search.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the index follows the log: an instance whose index stands still would not find what people have just stored. */
@Component("index")
class IndexHealth implements HealthIndicator, MeterBinder {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Tail tail;
    private final LuceneSearch search;

    IndexHealth(Tail tail, LuceneSearch search) {
        this.tail = tail;
        this.search = search;
    }

    @Override
    public Health health() {
        Duration lag = tail.lag();
        Health.Builder health = lag.compareTo(PATIENCE) > 0 ? Health.down() : Health.up();
        return health.withDetail("lagSeconds", lag.toSeconds()).build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tuji.index.lag", tail, t -> t.lag().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("for how long the index has not shown what was stored")
                .register(registry);
        Gauge.builder("tuji.index.records", search, s -> s.size())
                .description("records that the index holds")
                .register(registry);
    }
}
