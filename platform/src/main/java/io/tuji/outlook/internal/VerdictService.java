package io.tuji.outlook.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.plan.warning.Appraisal;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.outlook.PersonalVerdict;
import io.tuji.outlook.PersonalVerdict.Id;
import io.tuji.outlook.Verdicts;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class VerdictService implements Verdicts {

    private final VerdictStore store;
    private final Plans plans;
    private final AuditLog audit;
    private final Clock clock;

    VerdictService(VerdictStore store, Plans plans, AuditLog audit, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome judge(String plan, String measure, String typed, String reason, Visitor visitor) {
        Problems problems = new Problems();
        Optional<Appraisal> verdict = Arrays.stream(Appraisal.values())
                .filter(v -> v.name().equals(typed))
                .findFirst();
        if (verdict.isEmpty()) {
            problems.add(OutlookProblem.VERDICT_UNKNOWN, Place.field("verdict"), typed);
        }
        String words = Wording.read("reason", reason, problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        PersonalVerdict said =
                store.add(plan, measure, verdict.orElseThrow(), words, state(plan, measure), visitor.login(), now());
        audit.record(AuditLog.Entry.of(visitor.actor(), "verdict.judge", subject(said))
                .to(Map.of("verdict", said.verdict().name(), "state", said.state()))
                .because(words));
        return new Outcome(Optional.of(said), List.of());
    }

    private String state(String plan, String measure) {
        Standing standing = plans.find(plan)
                .flatMap(board -> board.find(measure))
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + measure + " of " + plan));
        return standing.judgement().state().name();
    }

    @Override
    @Transactional
    public boolean withdraw(Id id, boolean withdrawn, Visitor visitor) {
        boolean done = withdrawn ? store.withdraw(id, visitor.login(), now()) : store.restore(id);
        if (done) {
            PersonalVerdict said = find(id).orElseThrow();
            audit.record(AuditLog.Entry.of(
                            visitor.actor(), withdrawn ? "verdict.withdraw" : "verdict.restore", subject(said))
                    .to(Map.of("verdict", said.verdict().name())));
        }
        return done;
    }

    @Override
    public Optional<PersonalVerdict> find(Id id) {
        return store.find(id);
    }

    @Override
    public Map<String, PersonalVerdict> standing(String plan) {
        return store.standing(plan).stream().collect(Collectors.toMap(PersonalVerdict::measure, Function.identity()));
    }

    @Override
    public List<PersonalVerdict> history(String plan, String measure) {
        return store.history(plan, measure);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String subject(PersonalVerdict said) {
        return "verdict:" + said.id().code() + " " + said.plan() + " " + said.measure();
    }
}
