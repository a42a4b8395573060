package io.tuji.policy.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.policy.Signature;
import io.tuji.policy.Signatures;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignatureService implements Signatures {

    private final SignatureStore store;
    private final DueStore due;
    private final RulesInForce rules;
    private final AuditLog audit;
    private final Clock clock;

    SignatureService(SignatureStore store, DueStore due, RulesInForce rules, AuditLog audit, Clock clock) {
        this.store = store;
        this.due = due;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Signature> of(CompanyId company) {
        return store.of(company);
    }

    @Override
    @Transactional
    public List<Problem> sign(CompanyId company, String policy, Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        Optional<Policy> asked = rules.get()
                .catalogue()
                .find(policy)
                .filter(found -> Clauses.manual(found, typed.key()).isPresent());
        if (asked.isEmpty()) {
            problems.add(PolicyProblem.KEY_UNKNOWN, Place.field("key"), typed.key());
        }
        if (!List.of("yes", "no").contains(typed.answer())) {
            problems.add(PolicyProblem.ANSWER_MISSING, Place.field("answer"));
        }
        String words = PolicyService.reason("words", typed.words(), problems);
        Optional<LocalDate> on =
                DateReader.read(typed.on().strip(), LocalDate.now(clock)).report(problems, Place.field("on"));
        if (problems.hasErrors()) {
            return problems.all();
        }
        Instant now = clock.instant();
        store.of(company).stream()
                .filter(before -> before.policy().equals(policy) && before.key().equals(typed.key()))
                .forEach(before -> store.end(before.id(), visitor.login(), now));
        boolean isYes = typed.answer().equals("yes");
        store.add(company, policy, typed.key(), isYes, on.orElseThrow(), words, visitor.login(), now);
        due.add(company, now);
        audit.record(AuditLog.Entry.of(visitor.actor(), "policy.sign", "company:" + company.code())
                .to(Map.of("policy", policy, "key", typed.key(), "answer", typed.answer()))
                .because(words));
        return List.of();
    }

    @Override
    @Transactional
    public List<Problem> withdraw(CompanyId company, long signature, Visitor visitor) {
        Optional<Signature> standing =
                store.of(company).stream().filter(one -> one.id() == signature).findFirst();
        if (standing.isEmpty() || !store.end(signature, visitor.login(), clock.instant())) {
            return List.of(PolicyProblem.SIGNATURE_UNKNOWN.at(Place.nowhere()));
        }
        due.add(company, clock.instant());
        audit.record(AuditLog.Entry.of(visitor.actor(), "policy.unsign", "company:" + company.code())
                .from(Map.of(
                        "policy", standing.get().policy(), "key", standing.get().key())));
        return List.of();
    }
}
