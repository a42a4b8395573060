package io.tuji.registry.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactRecorded;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.What;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets statements aside for a reason, and takes that back; so people resolve what speakers say differently. */
@Service
public class Asides {

    private final FactStore store;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Asides(FactStore store, AuditLog audit, ApplicationEventPublisher events) {
        this.store = store;
        this.audit = audit;
        this.events = events;
    }

    /** Leaves a statement out of what is believed from now on; {@code problems} says why it cannot be. */
    @Transactional
    public void setAside(CompanyId company, String key, long statement, String reason, Actor actor, Problems problems) {
        store.oneAtATime(company);
        List<Statement> said = store.said(company, key, FactStore.ALWAYS);
        Optional<Statement> found = find(said, statement, problems);
        found.filter(s -> s.aside().isPresent())
                .ifPresent(s -> problems.add(RegistryProblem.ASIDE_ALREADY, Place.field("statement")));
        found.filter(s -> s.aside().isEmpty() && !FactBelief.counting(said).contains(s))
                .ifPresent(s -> problems.add(RegistryProblem.STATEMENT_SUPERSEDED, Place.field("statement")));
        Optional<String> words =
                ContentReader.words(reason, RegistryProblem.REASON_MISSING).report(problems, Place.field("reason"));
        if (!problems.hasErrors()) {
            setAside(company, found.orElseThrow(), words.orElseThrow(), actor);
        }
    }

    private void setAside(CompanyId company, Statement statement, String reason, Actor actor) {
        store.setAside(statement.id(), reason, actor);
        tell(
                company,
                statement,
                entry(company, statement, "company.fact.aside", actor).because(reason));
    }

    /** Lets a statement count again; {@code problems} says why it cannot. */
    @Transactional
    public void takeBack(CompanyId company, String key, long statement, Actor actor, Problems problems) {
        store.oneAtATime(company);
        Optional<Statement> found = find(store.said(company, key, FactStore.ALWAYS), statement, problems);
        if (found.filter(s -> s.aside().isEmpty()).isPresent()) {
            problems.add(RegistryProblem.NOT_ASIDE, Place.field("statement"));
        }
        if (!problems.hasErrors()) {
            Statement aside = found.orElseThrow();
            store.takeBack(aside.id(), actor);
            tell(company, aside, entry(company, aside, "company.fact.restore", actor));
        }
    }

    /** Sets aside what came with a file of the firm and still counts; says how much. */
    @Transactional
    public int setAside(CompanyId company, List<Statement> ofFile, String reason, Actor actor) {
        store.oneAtATime(company);
        Set<Statement.Id> wanted = ofFile.stream().map(Statement::id).collect(Collectors.toSet());
        List<Statement> counting = ofFile.stream()
                .map(s -> s.what().key())
                .distinct()
                .flatMap(key -> FactBelief.counting(store.said(company, key, FactStore.ALWAYS)).stream())
                .filter(statement -> wanted.contains(statement.id()))
                .toList();
        counting.forEach(statement -> setAside(company, statement, reason, actor));
        return counting.size();
    }

    private static Optional<Statement> find(List<Statement> said, long statement, Problems problems) {
        Optional<Statement> found =
                said.stream().filter(s -> s.id().value() == statement).findFirst();
        if (found.isEmpty()) {
            problems.add(RegistryProblem.STATEMENT_UNKNOWN, Place.field("statement"));
        }
        return found;
    }

    private static AuditLog.Entry entry(CompanyId company, Statement statement, String act, Actor actor) {
        return AuditLog.Entry.of(actor, act, "company:" + company.code())
                .to(Map.of(
                        "fact", statement.what().key(),
                        "period", statement.what().period().toString(),
                        "statement", Long.toString(statement.id().value())));
    }

    private void tell(CompanyId company, Statement statement, AuditLog.Entry entry) {
        What what = statement.what();
        audit.record(entry);
        events.publishEvent(new FactRecorded(company, what.key(), what.period()));
    }
}
