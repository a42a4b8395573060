package io.tuji.policy.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.district.PolicyFile;
import io.tuji.engine.policy.Catalogue;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Problems;
import io.tuji.policy.Policies;
import io.tuji.policy.PolicyEdition;
import io.tuji.policy.PolicyEdition.Origin;
import io.tuji.policy.PolicyEdition.Outcome;
import io.tuji.policy.PolicyEdition.State;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PolicyService implements Policies {

    private static final int LONGEST = 500;

    private final PolicyEditionStore editions;
    private final RulesInForce rules;
    private final AuditLog audit;
    private final Clock clock;

    PolicyService(PolicyEditionStore editions, RulesInForce rules, AuditLog audit, Clock clock) {
        this.editions = editions;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Catalogue catalogue() {
        return rules.get().catalogue();
    }

    @Override
    public Definitions definitions() {
        return rules.definitions();
    }

    @Override
    public Optional<PolicyFile> file(String policy) {
        return Optional.ofNullable(rules.get().files().get(policy));
    }

    @Override
    public List<PolicyEdition> editions(String policy) {
        return editions.of(policy);
    }

    @Override
    public List<PolicyEdition> waiting() {
        return editions.waiting();
    }

    @Override
    public Optional<PolicyEdition> find(long edition) {
        return editions.find(edition);
    }

    @Override
    public Optional<PolicyFile> read(PolicyEdition edition, Problems problems) {
        return rules.read(edition, problems);
    }

    @Override
    @Transactional
    public Outcome propose(String text, String note, Visitor visitor) {
        Problems problems = new Problems();
        String said = reason("note", note, problems);
        Optional<PolicyFile> file = PolicyFile.read("policy.yaml", text, rules.definitions(), problems);
        if (problems.hasErrors() || file.isEmpty()) {
            return new Outcome(problems.all());
        }
        editions.oneAtATime();
        String policy = file.get().policy().id();
        check(file.get(), problems);
        if (problems.hasErrors()) {
            return new Outcome(problems.all());
        }
        long id = editions.add(policy, Origin.EDIT, State.SUBMITTED, text, said, visitor.login(), clock.instant());
        note("policy.propose", policy, id, visitor, said);
        return new Outcome(List.of());
    }

    private void check(PolicyFile file, Problems problems) {
        String policy = file.policy().id();
        Map<String, PolicyFile> known = rules.get().files();
        if (editions.waiting().stream().anyMatch(edition -> edition.policy().equals(policy))) {
            problems.add(PolicyProblem.WAITS_ALREADY, Place.nowhere(), policy);
        }
        if (Optional.ofNullable(known.get(policy))
                .filter(now -> now.text().equals(file.text()))
                .isPresent()) {
            problems.add(PolicyProblem.NOTHING_CHANGED, Place.field("text"));
        }
        file.policy().supersedes().stream()
                .filter(other -> !known.containsKey(other))
                .forEach(other -> problems.add(PolicyProblem.SUPERSEDES_UNKNOWN, Place.field("text"), other));
    }

    @Override
    @Transactional
    public Outcome withdraw(long edition, Visitor visitor) {
        editions.oneAtATime();
        Optional<PolicyEdition> waiting =
                waiting(edition).filter(one -> one.madeBy().equals(visitor.login()));
        if (waiting.isEmpty()) {
            return refused(PolicyProblem.NOT_WAITING);
        }
        editions.decide(edition, State.WITHDRAWN, visitor.login(), clock.instant(), "");
        note("policy.withdraw", waiting.get().policy(), edition, visitor, "");
        return new Outcome(List.of());
    }

    @Override
    @Transactional
    public Outcome decide(long edition, boolean comesIntoForce, String reason, Visitor visitor) {
        editions.oneAtATime();
        Optional<PolicyEdition> waiting = waiting(edition);
        if (waiting.isEmpty()) {
            return refused(PolicyProblem.NOT_WAITING);
        }
        if (waiting.get().madeBy().equals(visitor.login())) {
            return refused(PolicyProblem.OWN_PROPOSAL);
        }
        Problems problems = new Problems();
        String said = reason("reason", reason, problems);
        if (problems.hasErrors()) {
            return new Outcome(problems.all());
        }
        String policy = waiting.get().policy();
        if (comesIntoForce) {
            editions.replace(policy);
        }
        State state = comesIntoForce ? State.IN_FORCE : State.REFUSED;
        editions.decide(edition, state, visitor.login(), clock.instant(), said);
        note(comesIntoForce ? "policy.approve" : "policy.refuse", policy, edition, visitor, said);
        return new Outcome(List.of());
    }

    private Optional<PolicyEdition> waiting(long edition) {
        return editions.find(edition).filter(one -> one.state() == State.SUBMITTED);
    }

    static String reason(String field, String typed, Problems problems) {
        String said = typed.strip();
        if (said.isEmpty()) {
            problems.add(PolicyProblem.REASON_MISSING, Place.field(field));
        } else if (said.length() > LONGEST) {
            problems.add(PolicyProblem.TEXT_TOO_LONG, Place.field(field), LONGEST);
        }
        return said;
    }

    private static Outcome refused(ProblemCode why) {
        return new Outcome(List.of(why.at(Place.nowhere())));
    }

    private void note(String act, String policy, long edition, Visitor visitor, String said) {
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), act, "policy:" + policy)
                .to(Map.of("edition", Long.toString(edition)));
        audit.record(said.isEmpty() ? entry : entry.because(said));
    }
}
