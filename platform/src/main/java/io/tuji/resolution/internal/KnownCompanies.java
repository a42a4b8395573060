package io.tuji.resolution.internal;

import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.KnownRecords;
import io.tuji.engine.resolve.Thresholds;
import io.tuji.engine.resolve.company.CompanyRecord;
import io.tuji.job.JobEnded;
import io.tuji.registry.CompanyId;
import io.tuji.resolution.Lookalikes;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.internal.Compared.Base;
import io.tuji.resolution.internal.LearnedWeights.InForce;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** All companies held ready to be asked about; read anew after an import and after a while, so that at entry nobody waits for it twice. */
@Component
class KnownCompanies implements Lookalikes {

    private static final String IMPORT = "import";
    private static final Duration FRESH = Duration.ofMinutes(10);

    private record Held(KnownRecords records, List<CompanyId> companies, Instant readAt, Optional<OwnWeights.Id> own) {}

    private final Compared compared;
    private final LearnedWeights weights;
    private final Clock clock;
    private Optional<Held> held = Optional.empty();

    KnownCompanies(Compared compared, LearnedWeights weights, Clock clock) {
        this.compared = compared;
        this.weights = weights;
        this.clock = clock;
    }

    @Override
    public synchronized List<Lookalike> find(String code, String name, String address, int most) {
        Held known = held.filter(this::isFresh).orElseGet(this::read);
        List<String> values = Compared.values(new CompanyRecord(code, name, "", "", address));
        return known.records().candidates(values, most).stream()
                .map(c -> new Lookalike(
                        known.companies().get(c.row()), c.judgement().probability(), Compared.reasons(c.judgement())))
                .toList();
    }

    /** Weights may have been chosen meanwhile, on this instance or on another. */
    private boolean isFresh(Held known) {
        return known.readAt().plus(FRESH).isAfter(clock.instant())
                && known.own().equals(weights.own());
    }

    /** What a file has brought is known at once. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(JobEnded ended) {
        if (ended.kind().equals(IMPORT)) {
            forget();
        }
    }

    @Override
    public synchronized void forget() {
        held = Optional.empty();
    }

    private Held read() {
        Base base = compared.all();
        int size = base.table().size();
        InForce used = size < 2 ? weights.ofFew(size) : weights.of(Candidates.of(base.table()));
        Held read = new Held(
                new KnownRecords(base.table(), used.weights(), Thresholds.AT_ENTRY),
                base.companies(),
                clock.instant(),
                used.own());
        held = Optional.of(read);
        return read;
    }
}
