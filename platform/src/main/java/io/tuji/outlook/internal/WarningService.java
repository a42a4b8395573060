package io.tuji.outlook.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warning.Answer;
import io.tuji.outlook.Warnings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WarningService implements Warnings {

    private final WarningStore store;
    private final AuditLog audit;
    private final Clock clock;

    WarningService(WarningStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Warning> find(Warning.Id id) {
        return store.find(id);
    }

    @Override
    public Optional<Warning> open(String plan, String measure) {
        return store.open(plan, measure);
    }

    @Override
    public List<Warning> open(String plan) {
        return store.open(plan);
    }

    @Override
    public List<Warning> history(String plan, String measure) {
        return store.history(plan, measure);
    }

    @Override
    public Counts counts() {
        return store.counts();
    }

    @Override
    @Transactional
    public Outcome answer(Warning.Id id, String typed, Visitor visitor) {
        Problems problems = new Problems();
        String words = Wording.read("answer", typed, problems);
        Warning warning = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no warning " + id.code()));
        if (warning.closed().isPresent()) {
            problems.add(OutlookProblem.WARNING_CLOSED, Place.nowhere(), id.code());
        }
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        store.answer(
                id,
                new Answer(
                        words,
                        visitor.login(),
                        LocalDate.now(clock),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        audit.record(AuditLog.Entry.of(visitor.actor(), "warning.answer", "warning:" + id.code())
                .because(words));
        return new Outcome(store.find(id), List.of());
    }
}
