package io.tuji.registry.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.FactRecorded;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FactService implements Facts {

    private final List<FactDefinition> definitions = FactList.facts();
    private final Map<String, FactDefinition> byKey =
            definitions.stream().collect(Collectors.toMap(FactDefinition::key, Function.identity()));
    private final FactStore store;
    private final CompanyStore companies;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    FactService(FactStore store, CompanyStore companies, AuditLog audit, ApplicationEventPublisher events) {
        this.store = store;
        this.companies = companies;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public List<FactDefinition> list() {
        return definitions;
    }

    /** A right may reach fewer firms than the right to see them, so it is asked for this firm. */
    @Override
    public List<FactDefinition> list(CompanyId company, Visitor visitor) {
        Map<Right, Boolean> reaches = new HashMap<>();
        return definitions.stream()
                .filter(fact -> reaches.computeIfAbsent(fact.right(), right -> reaches(company, visitor, right)))
                .toList();
    }

    private boolean reaches(CompanyId company, Visitor visitor, Right right) {
        return visitor.may(right)
                && companies.find(company, CompanyFilter.of(visitor, right)).isPresent();
    }

    @Override
    public Optional<FactDefinition> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The audit entry tells that something was said, not what: a fact may be protected. */
    @Override
    @Transactional
    public Statement.Id record(What what, Actor actor) {
        return record(what, Optional.empty(), actor);
    }

    /** @param batch of the file that it comes with */
    @Transactional
    public Statement.Id record(What what, Optional<Long> batch, Actor actor) {
        if (find(what.key()).isEmpty()) {
            throw new IllegalArgumentException("no fact " + what.key());
        }
        store.oneAtATime(what.company());
        Optional<Statement.Id> earlier = store.said(what.company(), what.key(), FactStore.ALWAYS).stream()
                .filter(s -> s.what().period().equals(what.period()))
                .filter(s -> s.what().saidBy().equals(what.saidBy()))
                .findFirst()
                .map(Statement::id);
        Statement.Id id = store.add(what, earlier, batch, actor);
        audit.record(AuditLog.Entry.of(
                        actor, "company.fact", "company:" + what.company().code())
                .to(Map.of(
                        "fact", what.key(),
                        "period", what.period().toString(),
                        "statement", Long.toString(id.value()))));
        events.publishEvent(new FactRecorded(what.company(), what.key(), what.period()));
        return id;
    }

    @Override
    public Known<Statement> believed(CompanyId company, FactDefinition fact, Instant asOf) {
        List<Statement> counting = FactBelief.counting(store.said(company, fact.key(), asOf));
        return FactBelief.of(
                fact,
                latestOf(counting).map(period -> ofPeriod(counting, period)).orElse(List.of()));
    }

    @Override
    public Known<Statement> believed(CompanyId company, FactDefinition fact, Period period, Instant asOf) {
        return FactBelief.of(fact, ofPeriod(FactBelief.counting(store.said(company, fact.key(), asOf)), period));
    }

    @Override
    public Map<CompanyId, Known<Statement>> believed(
            Collection<CompanyId> companies, FactDefinition fact, Instant asOf) {
        Map<CompanyId, List<Statement>> counting = counting(companies, fact, asOf);
        Optional<Period> latest = fact.period() == PeriodKind.YEAR
                ? latestOf(counting.values().stream().flatMap(List::stream).toList())
                : Optional.empty();
        Map<CompanyId, Known<Statement>> believed = new HashMap<>();
        counting.forEach((company, statements) -> latest.or(() -> latestOf(statements))
                .map(period -> ofPeriod(statements, period))
                .filter(ofPeriod -> !ofPeriod.isEmpty())
                .ifPresent(ofPeriod -> believed.put(company, FactBelief.of(fact, ofPeriod))));
        return believed;
    }

    @Override
    public Map<Period, Map<CompanyId, Known<Statement>>> believedByPeriod(
            Collection<CompanyId> companies, FactDefinition fact, Instant asOf) {
        Map<Period, Map<CompanyId, Known<Statement>>> believed = new HashMap<>();
        counting(companies, fact, asOf)
                .forEach((company, statements) -> byPeriod(statements)
                        .forEach((period, ofPeriod) -> believed.computeIfAbsent(period, p -> new HashMap<>())
                                .put(company, FactBelief.of(fact, ofPeriod))));
        return believed;
    }

    private Map<CompanyId, List<Statement>> counting(
            Collection<CompanyId> companies, FactDefinition fact, Instant asOf) {
        Map<CompanyId, List<Statement>> counting = store.said(companies, fact.key(), asOf);
        counting.replaceAll((company, said) -> FactBelief.counting(said));
        return counting;
    }

    @Override
    public Map<CompanyId, List<Standing>> standing(Collection<CompanyId> companies, Instant asOf) {
        Map<CompanyId, List<Standing>> standing = new HashMap<>();
        store.said(companies, asOf).forEach((company, said) -> {
            List<Standing> own = standing(FactBelief.counting(said));
            if (!own.isEmpty()) {
                standing.put(company, own);
            }
        });
        return standing;
    }

    private List<Standing> standing(List<Statement> counting) {
        List<Standing> standing = new ArrayList<>();
        Map<String, List<Statement>> byKey =
                counting.stream().collect(Collectors.groupingBy(s -> s.what().key()));
        byKey.forEach((key, ofKey) -> find(key)
                .ifPresent(fact -> byPeriod(ofKey)
                        .forEach((period, ofPeriod) ->
                                standing.add(new Standing(key, period, FactBelief.of(fact, ofPeriod))))));
        return standing;
    }

    private static Map<Period, List<Statement>> byPeriod(List<Statement> said) {
        return said.stream().collect(Collectors.groupingBy(s -> s.what().period()));
    }

    private static Optional<Period> latestOf(List<Statement> said) {
        return said.stream().map(s -> s.what().period()).max(Comparator.naturalOrder());
    }

    private static List<Statement> ofPeriod(List<Statement> said, Period period) {
        return said.stream().filter(s -> s.what().period().equals(period)).toList();
    }

    @Override
    public List<Statement> history(CompanyId company, FactDefinition fact) {
        return store.said(company, fact.key(), FactStore.ALWAYS);
    }
}
