package io.tuji.importing.internal;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.tuji.importing.internal.ImportRun.Counts;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** What became of all rows ever read, over all instances. */
@Component
class ImportMeters implements MeterBinder {

    private static final Map<String, ToLongFunction<Counts>> OUTCOMES = Map.of(
            "added", Counts::added,
            "changed", Counts::changed,
            "unchanged", Counts::unchanged,
            "older", Counts::older,
            "set_aside", Counts::setAside);

    private final RunStore runs;

    ImportMeters(RunStore runs) {
        this.runs = runs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        OUTCOMES.forEach(
                (outcome, count) -> FunctionCounter.builder("tuji.import.rows", runs, r -> count.applyAsLong(r.total()))
                        .tag("outcome", outcome)
                        .description("rows of imports by what became of them")
                        .register(registry));
    }
}
