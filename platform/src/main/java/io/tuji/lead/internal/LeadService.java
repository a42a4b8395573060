package io.tuji.lead.internal;

import io.tuji.access.Filter;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Explanation;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.Act;
import io.tuji.lead.Lead.Id;
import io.tuji.lead.Lead.Owner;
import io.tuji.lead.Lead.State;
import io.tuji.lead.Lead.Subject;
import io.tuji.lead.LeadRaised;
import io.tuji.lead.Leads;
import io.tuji.lead.Move;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LeadService implements Leads {

    private final LeadStore store;
    private final LeadActStore acts;
    private final LeadTyped reader;
    private final LeadSteps steps;
    private final LeadNews news;
    private final People people;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeadService(
            LeadStore store,
            LeadActStore acts,
            LeadTyped reader,
            LeadSteps steps,
            LeadNews news,
            People people,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.acts = acts;
        this.reader = reader;
        this.steps = steps;
        this.news = news;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Lead> find(Id id, Visitor visitor) {
        return store.find(id, Reach.seen(visitor));
    }

    @Override
    public Filter visible(Visitor visitor) {
        return Reach.seen(visitor);
    }

    @Override
    public List<Act> acts(Id id) {
        return acts.of(id);
    }

    @Override
    public List<Lead> list(CompanyId company, Visitor visitor) {
        return store.of(company, Reach.seen(visitor));
    }

    @Override
    public Set<Move> moves(Lead lead, Visitor visitor) {
        EnumSet<Move> moves = EnumSet.noneOf(Move.class);
        if (store.find(lead.id(), Reach.changeable(visitor)).isPresent()) {
            Arrays.stream(Move.values())
                    .filter(move -> move.isOpenIn(lead.state()))
                    .filter(move ->
                            move != Move.UNDO || acts.beforeLastStep(lead.id()).isPresent())
                    .forEach(moves::add);
        }
        return moves;
    }

    @Override
    public List<Visitor> owners() {
        return people.withRight(Right.change(Reach.MODULE)).stream()
                .sorted(Comparator.comparing(Visitor::name).thenComparing(Visitor::login))
                .toList();
    }

    @Override
    @Transactional
    public Outcome raise(Typed typed, Optional<Explanation> why, Visitor visitor) {
        Problems problems = new Problems();
        if (!visitor.may(Right.change(Reach.MODULE))) {
            problems.add(LeadProblem.NOT_YOURS, Place.nowhere());
        }
        Optional<Subject> subject = reader.subject(typed, visitor, problems);
        Lead.Source source = reader.source(typed.source(), problems);
        Optional<Visitor> owner =
                typed.owner().isBlank() ? Optional.of(visitor) : reader.owner(typed.owner(), problems);
        String note = TypedWords.optional("note", typed.note(), problems);
        String again = TypedWords.optional("again", typed.again(), problems);
        store.oneAtATime();
        if (again.isEmpty()) {
            subject.flatMap(store::openOn)
                    .ifPresent(open -> problems.add(
                            LeadProblem.RAISED_ALREADY,
                            Place.field("again"),
                            open.id().code(),
                            open.owner().name()));
        }
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        return added(fresh(subject.orElseThrow(), source, owner.orElseThrow(), note, why, visitor), again, visitor);
    }

    private Lead fresh(
            Subject subject,
            Lead.Source source,
            Visitor owner,
            String note,
            Optional<Explanation> why,
            Visitor visitor) {
        Instant now = now();
        return new Lead(
                store.nextId(LocalDate.now(clock).getYear()),
                subject,
                source,
                new Owner(owner.id(), owner.login(), owner.name(), owner.orgUnit()),
                note,
                State.NEW,
                Optional.empty(),
                why,
                visitor.login(),
                now,
                now);
    }

    private Outcome added(Lead lead, String again, Visitor visitor) {
        store.add(lead);
        acts.add(Move.RAISE, again, Optional.empty(), lead, visitor.login(), lead.raisedAt());
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), "lead.raise", subject(lead.id()))
                .to(LeadFacts.of(lead));
        audit.record(again.isEmpty() ? entry : entry.because(again));
        news.raised(lead, visitor);
        events.publishEvent(new LeadRaised(lead.id(), lead.subject().company()));
        return new Outcome(Optional.of(lead), List.of());
    }

    @Override
    @Transactional
    public Outcome move(Id id, Step step, Visitor visitor) {
        Problems problems = new Problems();
        Lead before = store.lock(id, Reach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no lead " + id.code()));
        if (store.find(id, Reach.changeable(visitor)).isEmpty()) {
            problems.add(LeadProblem.NOT_YOURS, Place.nowhere());
        }
        String words = step.move().needsWords()
                ? TypedWords.needed("words", step.words(), problems)
                : TypedWords.optional("words", step.words(), problems);
        Optional<Lead> after = steps.take(before, step, now(), problems);
        if (problems.hasErrors() || after.isEmpty()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        store.put(after.get());
        acts.add(step.move(), words, Optional.of(before), after.get(), visitor.login(), now());
        Lead now = store.find(id, Filter.all()).orElseThrow();
        String act = "lead." + step.move().name().toLowerCase(Locale.ROOT);
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), act, subject(id))
                .from(LeadFacts.of(before))
                .to(LeadFacts.of(now));
        audit.record(words.isEmpty() ? entry : entry.because(words));
        news.moved(before, now, visitor);
        return new Outcome(Optional.of(now), List.of());
    }

    private static String subject(Id id) {
        return "lead:" + id.code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
