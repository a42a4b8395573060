package io.tuji.policy.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Truth;
import io.tuji.policy.Release;
import io.tuji.policy.Release.State;
import io.tuji.policy.Releases;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.Titles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PolicyReleaseService implements Releases {

    private static final int MOST = 200;

    private final PolicyReleaseStore store;
    private final ReleaseCheck check;
    private final RulesInForce rules;
    private final Registry registry;
    private final Titles titles;
    private final AuditLog audit;
    private final Clock clock;

    PolicyReleaseService(
            PolicyReleaseStore store,
            ReleaseCheck check,
            RulesInForce rules,
            Registry registry,
            Titles titles,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.rules = rules;
        this.registry = registry;
        this.titles = titles;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Candidate> candidates(String policy, Visitor visitor) {
        return registry.list(store.meeting(policy, MOST), visitor).stream()
                .filter(firm -> !has(firm.id(), policy))
                .flatMap(firm ->
                        check
                                .of(firm, policy)
                                .map(checked -> new Candidate(firm, policy, checked.hindrances()))
                                .stream())
                .sorted(Comparator.comparing(candidate -> candidate.hindrances().size()))
                .toList();
    }

    private boolean has(CompanyId firm, String policy) {
        return rules.get()
                .catalogue()
                .find(policy)
                .flatMap(Policy::grants)
                .filter(kind -> titles.has(firm, kind, LocalDate.now(clock)) == Truth.YES)
                .isPresent();
    }

    @Override
    public List<Release> list(Visitor visitor) {
        return store.list(registry.visible(visitor));
    }

    @Override
    @Transactional
    public List<Problem> propose(CompanyId firm, String policy, Visitor visitor) {
        Optional<Company> seen = registry.find(firm, visitor).filter(one -> !has(one.id(), policy));
        Optional<ReleaseCheck.Checked> ready = seen.flatMap(one -> check.of(one, policy))
                .filter(checked -> checked.hindrances().isEmpty());
        if (ready.isEmpty()) {
            return refused(PolicyProblem.NOT_READY);
        }
        if (!store.add(firm, policy, ready.get().basis(), visitor.login(), clock.instant())) {
            return refused(PolicyProblem.RELEASED_ALREADY);
        }
        note("policy.release.propose", firm, policy, "", visitor);
        return List.of();
    }

    @Override
    @Transactional
    public List<Problem> decide(long id, boolean isReleased, String reason, Visitor visitor) {
        Optional<Release> waiting = store.find(id).filter(one -> one.state() == State.PROPOSED);
        Optional<Company> firm = waiting.flatMap(one -> registry.find(one.firm(), visitor));
        if (firm.isEmpty()) {
            return refused(PolicyProblem.NOT_WAITING);
        }
        Release release = waiting.orElseThrow();
        if (release.proposedBy().equals(visitor.login())) {
            return refused(PolicyProblem.OWN_PROPOSAL);
        }
        boolean isReady = check.of(firm.get(), release.policy())
                .filter(checked -> checked.hindrances().isEmpty())
                .isPresent();
        if (isReleased && !isReady) {
            return refused(PolicyProblem.NOT_READY);
        }
        Problems problems = new Problems();
        String said = PolicyService.reason("reason", reason, problems);
        if (problems.hasErrors()) {
            return problems.all();
        }
        State state = isReleased ? State.RELEASED : State.REFUSED;
        store.decide(id, state, visitor.login(), clock.instant(), said);
        note(isReleased ? "policy.release" : "policy.release.refuse", release.firm(), release.policy(), said, visitor);
        return List.of();
    }

    private static List<Problem> refused(ProblemCode why) {
        return List.of(why.at(Place.nowhere()));
    }

    private void note(String act, CompanyId firm, String policy, String said, Visitor visitor) {
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), act, "company:" + firm.code())
                .to(Map.of("policy", policy));
        audit.record(said.isEmpty() ? entry : entry.because(said));
    }
}
