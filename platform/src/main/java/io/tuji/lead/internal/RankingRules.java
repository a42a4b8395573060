package io.tuji.lead.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.chain.candidate.Weights;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.lead.Candidates.Declared;
import io.tuji.lead.PutAside;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people decide of the ranking: how much each term counts, and which firms are put aside. */
@Component
class RankingRules {

    private final LeadWeightStore weights;
    private final ExclusionStore exclusions;
    private final AuditLog audit;
    private final Clock clock;

    RankingRules(LeadWeightStore weights, ExclusionStore exclusions, AuditLog audit, Clock clock) {
        this.weights = weights;
        this.exclusions = exclusions;
        this.audit = audit;
        this.clock = clock;
    }

    Declared weights() {
        return weights.latest();
    }

    Optional<PutAside> aside(CompanyId company) {
        return exclusions.find(company);
    }

    @Transactional
    public List<Problem> weigh(Map<String, String> typed, String reason, Visitor visitor) {
        Problems problems = new Problems();
        Map<Term, Integer> each = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            number(term, typed.getOrDefault(term.name(), ""), problems).ifPresent(weight -> each.put(term, weight));
        }
        int sum = each.values().stream().mapToInt(Integer::intValue).sum();
        if (!problems.hasErrors() && sum != Weights.ALL) {
            problems.add(LeadProblem.WEIGHTS_SUM, Place.nowhere(), sum);
        } else if (!problems.hasErrors() && !Weights.areWhole(each)) {
            problems.add(LeadProblem.FIT_WEIGHTLESS, Place.field(Term.FIT.name()));
        }
        String words = TypedWords.needed("reason", reason, problems);
        if (!problems.hasErrors()) {
            audit.record(AuditLog.Entry.of(visitor.actor(), "candidate.weigh", "candidate:weights")
                    .from(text(weights.latest().weights().each()))
                    .to(text(each))
                    .because(words));
            weights.add(new Weights(each), words, visitor.login(), now());
        }
        return problems.all();
    }

    private static Optional<Integer> number(Term term, String typed, Problems problems) {
        Optional<Integer> number = Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(weight -> weight <= Weights.ALL);
        if (number.isEmpty()) {
            problems.add(LeadProblem.WEIGHT_FORM, Place.field(term.name()), typed);
        }
        return number;
    }

    private static Map<String, String> text(Map<Term, Integer> weights) {
        return weights.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(),
                        entry -> entry.getValue().toString()));
    }

    @Transactional
    public List<Problem> putAside(CompanyId company, String reason, Visitor visitor) {
        Problems problems = new Problems();
        String words = TypedWords.needed("reason", reason, problems);
        exclusions.oneAtATime();
        if (exclusions.find(company).isPresent()) {
            problems.add(LeadProblem.ASIDE_ALREADY, Place.nowhere());
        }
        if (!problems.hasErrors()) {
            exclusions.add(company, new PutAside(words, visitor.login(), now()));
            audit.record(AuditLog.Entry.of(visitor.actor(), "candidate.put_aside", "company:" + company.code())
                    .because(words));
        }
        return problems.all();
    }

    @Transactional
    public List<Problem> bringBack(CompanyId company, Visitor visitor) {
        Problems problems = new Problems();
        exclusions.oneAtATime();
        Optional<PutAside> aside = exclusions.find(company);
        if (aside.isEmpty()) {
            problems.add(LeadProblem.NOT_ASIDE, Place.nowhere());
            return problems.all();
        }
        exclusions.end(company, visitor.login(), now());
        audit.record(AuditLog.Entry.of(visitor.actor(), "candidate.bring_back", "company:" + company.code())
                .from(Map.of("reason", aside.get().reason())));
        return List.of();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
