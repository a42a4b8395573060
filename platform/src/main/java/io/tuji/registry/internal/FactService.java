package io.tuji.registry.internal;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FactService implements Facts {

    private final List<FactDefinition> definitions = FactList.facts();
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
        return definitions.stream()
                .filter(fact -> visitor.may(fact.right()))
                .filter(fact -> companies
                        .find(company, CompanyFilter.of(visitor, fact.right()))
                        .isPresent())
                .toList();
    }

    @Override
    public Optional<FactDefinition> find(String key) {
        return definitions.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /** The audit entry tells that something was said, not what: a fact may be protected. */
    @Override
    @Transactional
    public Statement.Id record(What what, Actor actor) {
        if (find(what.key()).isEmpty()) {
            throw new IllegalArgumentException("no fact " + what.key());
        }
        store.oneAtATime(what.company());
        Optional<Statement.Id> earlier = store.said(what.company(), what.key(), FactStore.ALWAYS).stream()
                .filter(s -> s.what().period().equals(what.period()))
                .filter(s -> s.what().saidBy().equals(what.saidBy()))
                .findFirst()
                .map(Statement::id);
        Statement.Id id = store.add(what, earlier, actor);
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
        List<Statement> said = store.said(company, fact.key(), asOf);
        Optional<Period> latest = said.stream().map(s -> s.what().period()).max(Comparator.naturalOrder());
        return FactBelief.of(fact, latest.map(period -> ofPeriod(said, period)).orElse(List.of()));
    }

    @Override
    public Known<Statement> believed(CompanyId company, FactDefinition fact, Period period, Instant asOf) {
        return FactBelief.of(fact, ofPeriod(store.said(company, fact.key(), asOf), period));
    }

    @Override
    public Map<CompanyId, Known<Statement>> believed(
            Collection<CompanyId> companies, FactDefinition fact, Instant asOf) {
        Map<CompanyId, List<Statement>> said = store.said(companies, fact.key(), asOf);
        Optional<Period> latest = fact.period() == PeriodKind.YEAR
                ? said.values().stream()
                        .flatMap(List::stream)
                        .map(s -> s.what().period())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
        Map<CompanyId, Known<Statement>> believed = new HashMap<>();
        said.forEach((company, statements) -> {
            Period period = latest.orElseGet(() -> latestOf(statements));
            List<Statement> ofPeriod = ofPeriod(statements, period);
            if (!ofPeriod.isEmpty()) {
                believed.put(company, FactBelief.of(fact, ofPeriod));
            }
        });
        return believed;
    }

    @Override
    public Map<Period, Map<CompanyId, Known<Statement>>> believedByPeriod(
            Collection<CompanyId> companies, FactDefinition fact, Instant asOf) {
        Map<Period, Map<CompanyId, Known<Statement>>> believed = new HashMap<>();
        store.said(companies, fact.key(), asOf)
                .forEach((company, statements) -> statements.stream()
                        .collect(Collectors.groupingBy(s -> s.what().period()))
                        .forEach((period, ofPeriod) -> believed.computeIfAbsent(period, p -> new HashMap<>())
                                .put(company, FactBelief.of(fact, ofPeriod))));
        return believed;
    }

    private static Period latestOf(List<Statement> said) {
        return said.stream()
                .map(s -> s.what().period())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Statement> ofPeriod(List<Statement> said, Period period) {
        return said.stream().filter(s -> s.what().period().equals(period)).toList();
    }

    @Override
    public List<Statement> history(CompanyId company, FactDefinition fact) {
        return store.said(company, fact.key(), FactStore.ALWAYS);
    }
}
