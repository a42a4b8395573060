package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Act;
import io.tuji.blocker.Blocker.Created;
import io.tuji.blocker.Blocker.Id;
import io.tuji.blocker.Blocker.Last;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blocker.Owner;
import io.tuji.blocker.Blocker.Standing;
import io.tuji.blocker.Blocker.State;
import io.tuji.blocker.Blocker.Subject;
import io.tuji.blocker.Blocker.What;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.BlockerTime;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.internal.BlockerActStore.Before;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BlockerService implements Blockers {

    private final BlockerStore store;
    private final BlockerActStore acts;
    private final BlockerTyped reader;
    private final BlockerOwners owners;
    private final BlockerSteps steps;
    private final BlockerReach reach;
    private final BlockerNews news;
    private final WorkingCalendar calendar;
    private final AuditLog audit;
    private final Clock clock;

    BlockerService(
            BlockerStore store,
            BlockerActStore acts,
            BlockerTyped reader,
            BlockerOwners owners,
            BlockerSteps steps,
            BlockerReach reach,
            BlockerNews news,
            WorkingCalendar calendar,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.acts = acts;
        this.reader = reader;
        this.owners = owners;
        this.steps = steps;
        this.reach = reach;
        this.news = news;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Blocker> find(Id id, Visitor visitor) {
        return store.find(id, reach.seen(visitor));
    }

    @Override
    public List<Blocker> of(Project.Id project, Visitor visitor) {
        return store.ofProject(project, reach.seen(visitor));
    }

    @Override
    public List<Blocker> of(CompanyId company, Visitor visitor) {
        return store.ofCompany(company, reach.seen(visitor));
    }

    @Override
    public Filter visible(Visitor visitor) {
        return reach.seen(visitor);
    }

    @Override
    public List<Act> acts(Id id) {
        return acts.of(id);
    }

    @Override
    public BlockerTime time(Blocker blocker) {
        return BlockerTime.of(blocker.standing(), LocalDate.now(clock), calendar);
    }

    @Override
    public Set<BlockerMove> moves(Blocker blocker, Visitor visitor) {
        EnumSet<BlockerMove> moves = EnumSet.noneOf(BlockerMove.class);
        if (mayChange(blocker.id(), visitor)) {
            Arrays.stream(BlockerMove.values())
                    .filter(move -> move.isOpenIn(blocker.standing()))
                    .filter(move -> move != BlockerMove.UNDO
                            || acts.lastStep(blocker.id()).isPresent())
                    .forEach(moves::add);
        }
        return moves;
    }

    private boolean mayChange(Id id, Visitor visitor) {
        return store.find(id, reach.changeable(visitor)).isPresent();
    }

    @Override
    public List<Visitor> owners() {
        return owners.all();
    }

    @Override
    @Transactional
    public Outcome enter(Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        if (!visitor.may(BlockerReach.CHANGE)) {
            problems.add(BlockerProblem.NOT_YOURS, Place.nowhere());
        }
        LocalDate today = LocalDate.now(clock);
        TypedForm form = new TypedForm(problems);
        Optional<Subject> subject = reader.subject(typed, visitor, form);
        What what = reader.what(typed, visitor, today, form);
        Level level = reader.level(typed, problems);
        Optional<Owner> owner = owners.read(typed.owner(), typed.unit(), problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        Standing standing = fresh(level, owner.orElseGet(() -> owners.of(visitor)), what.askedOn());
        return added(subject.orElseThrow(), what, standing, visitor);
    }

    private static Standing fresh(Level level, Owner owner, LocalDate askedOn) {
        return new Standing(State.OPEN, level, owner, false, 1, askedOn, List.of(), Optional.empty(), Optional.empty());
    }

    private Outcome added(Subject subject, What what, Standing standing, Visitor visitor) {
        Instant now = now();
        Created created = new Created(visitor.id(), visitor.name(), visitor.orgUnit(), now);
        Last last = new Last(BlockerMove.ENTER, "", now);
        Blocker blocker = new Blocker(new Id(0), 1, subject, what, standing, created, last);
        Id id = store.add(blocker);
        acts.add(id, BlockerMove.ENTER, "", Optional.empty(), blocker, visitor.id(), now);
        Blocker entered = store.find(id, Filter.all()).orElseThrow();
        audit.record(
                AuditLog.Entry.of(visitor.actor(), "blocker.enter", subject(id)).to(BlockerFacts.of(entered)));
        news.given(entered, visitor);
        return new Outcome(Optional.of(entered), List.of());
    }

    @Override
    @Transactional
    public Outcome correct(Id id, int version, Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        Blocker before = locked(id, BlockerMove.CORRECT, visitor, problems);
        if (before.version() != version) {
            problems.add(
                    BlockerProblem.CHANGED_MEANWHILE,
                    Place.nowhere(),
                    before.what().words());
        }
        TypedForm form = new TypedForm(problems);
        What said = reader.what(typed, visitor, LocalDate.now(clock), form);
        String words = form.needed("reason", typed.reason(), TypedForm.SENTENCE);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        return put(before, BlockerMove.CORRECT, words, new Before(said, restarted(before, said)), visitor);
    }

    /** The clock of the first round runs from the day of the asking, whatever day that is found to be. */
    private static Standing restarted(Blocker before, What said) {
        Standing standing = before.standing();
        boolean isFirst = standing.round() == 1 && standing.pauses().isEmpty();
        return new Standing(
                standing.state(),
                standing.level(),
                standing.owner(),
                standing.hard(),
                standing.round(),
                isFirst ? said.askedOn() : standing.startedOn(),
                standing.pauses(),
                standing.stoppedOn(),
                standing.satisfaction());
    }

    @Override
    @Transactional
    public Outcome move(Id id, Step step, Visitor visitor) {
        Problems problems = new Problems();
        Blocker before = locked(id, step.move(), visitor, problems);
        TypedForm form = new TypedForm(problems);
        String words = step.move().needsWords()
                ? form.needed("words", step.words(), TypedForm.LONGEST)
                : form.optional("words", step.words(), TypedForm.LONGEST);
        Optional<Before> after = steps.take(before, step, LocalDate.now(clock), problems);
        return problems.hasErrors() || after.isEmpty()
                ? new Outcome(Optional.empty(), problems.all())
                : put(before, step.move(), words, after.get(), visitor);
    }

    private Blocker locked(Id id, BlockerMove move, Visitor visitor, Problems problems) {
        store.lock(id);
        Blocker before = store.find(id, reach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no blocker " + id.code()));
        if (!mayChange(id, visitor)) {
            problems.add(BlockerProblem.NOT_YOURS, Place.nowhere());
        } else if (move == BlockerMove.CORRECT && !move.isOpenIn(before.standing())) {
            problems.add(BlockerProblem.OTHER_STATE, Place.nowhere());
        }
        return before;
    }

    private Outcome put(Blocker before, BlockerMove move, String words, Before to, Visitor visitor) {
        Instant now = now();
        Id id = before.id();
        Blocker after = new Blocker(
                id, before.version(), before.subject(), to.what(), to.standing(), before.created(), before.last());
        store.put(after, now);
        acts.add(id, move, words, Optional.of(before).filter(one -> move.isStep()), after, visitor.id(), now);
        Blocker stands = store.find(id, Filter.all()).orElseThrow();
        String act = "blocker." + move.name().toLowerCase(Locale.ROOT);
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), act, subject(id))
                .from(BlockerFacts.of(before))
                .to(BlockerFacts.of(stands));
        audit.record(words.isEmpty() ? entry : entry.because(words));
        tell(move, stands, visitor);
        return new Outcome(Optional.of(stands), List.of());
    }

    private void tell(BlockerMove move, Blocker blocker, Visitor visitor) {
        switch (move) {
            case ASSIGN -> news.given(blocker, visitor);
            case SOLVE ->
                news.turned("solved", blocker, Stream.of(blocker.created().by()), visitor);
            case REOPEN ->
                news.turned("reopened", blocker, news.owners(blocker.standing().owner()), visitor);
            default -> {}
        }
    }

    private static String subject(Id id) {
        return "blocker:" + id.code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
