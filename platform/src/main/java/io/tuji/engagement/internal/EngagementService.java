package io.tuji.engagement.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagement.Id;
import io.tuji.engagement.Engagement.Move;
import io.tuji.engagement.Engagement.ProjectName;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagement.What;
import io.tuji.engagement.Engagements;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.CompanyId;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.databind.ObjectMapper;

@Service
class EngagementService implements Engagements {

    private final EngagementStore store;
    private final EngagementStepStore steps;
    private final OtherStore others;
    private final EngagementTyped reader;
    private final EngagementReach reach;
    private final NextStep nextStep;
    private final Projects projects;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    EngagementService(
            EngagementStore store,
            EngagementStepStore steps,
            OtherStore others,
            EngagementTyped reader,
            EngagementReach reach,
            NextStep nextStep,
            Projects projects,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.others = others;
        this.reader = reader;
        this.reach = reach;
        this.nextStep = nextStep;
        this.projects = projects;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Engagement> find(Id id, Visitor visitor) {
        return store.find(id, reach.seen(visitor));
    }

    @Override
    public List<Engagement> of(Project project, Visitor visitor) {
        return store.of(project.id(), reach.seen(visitor));
    }

    @Override
    public List<Engagement> of(CompanyId company, Visitor visitor) {
        return store.of(FirmKey.of(company.value(), ""), reach.seen(visitor));
    }

    @Override
    public List<Engagement> ahead(Visitor visitor) {
        return store.ahead(visitor, reach.seen(visitor));
    }

    @Override
    public boolean mayChange(Engagement engagement, Visitor visitor) {
        return store.find(engagement.id(), reach.changeable(visitor)).isPresent();
    }

    @Override
    public List<Step> steps(Id id) {
        return steps.list(id);
    }

    @Override
    public List<Other> others(Firm firm, LocalDate day, Visitor visitor) {
        return visitor.may(Right.view(EngagementReach.MODULE))
                ? others.near(FirmKey.of(firm), day, visitor, reach.seen(visitor))
                : List.of();
    }

    @Override
    public List<Other> others(Typed typed, Visitor visitor) {
        return reader.read(typed, Optional.empty(), visitor, new Problems())
                .map(what -> others(what.about().firm(), what.when().day(), visitor))
                .orElse(List.of());
    }

    @Override
    @Transactional
    public Outcome add(Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        Optional<What> what = reader.read(typed, Optional.empty(), visitor, problems);
        mayRecord(what, visitor, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Instant now = now();
        State state = typed.planned() ? State.PLANNED : State.HELD;
        Id id = store.add(what.orElseThrow(), state, visitor, now);
        steps.add(id, Step.ADD, state, "", Optional.empty(), visitor.id(), now);
        Engagement added = get(id);
        audit.record(AuditLog.Entry.of(visitor.actor(), "engagement.add", EngagementFacts.subject(id))
                .to(EngagementFacts.of(added)));
        return told(added, Optional.empty(), visitor);
    }

    private void mayRecord(Optional<What> what, Visitor visitor, Problems problems) {
        boolean isOthers = what.flatMap(one -> one.about().project())
                .map(ProjectName::id)
                .flatMap(id -> projects.find(id, visitor))
                .filter(project -> !projects.mayChange(project, visitor))
                .isPresent();
        if (isOthers || !visitor.may(Right.change(EngagementReach.MODULE))) {
            problems.add(EngagementProblem.NOT_YOURS, Place.nowhere());
        }
    }

    @Override
    @Transactional
    public Outcome correct(Id id, int version, Typed typed, Visitor visitor) {
        Engagement before = lock(id, visitor);
        Problems problems = new Problems();
        mayBeChanged(before, visitor, problems);
        if (before.version() != version) {
            problems.add(EngagementProblem.CHANGED_MEANWHILE, Place.nowhere());
        }
        String reason = new TypedForm(problems).needed("reason", typed.reason(), TypedForm.SENTENCE);
        if (!before.state().isStanding()) {
            problems.add(EngagementProblem.OTHER_STATE, Place.nowhere());
        }
        Optional<What> what = reader.read(typed, Optional.of(before.what()), visitor, problems);
        mayRecord(what, visitor, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        store.put(id, what.orElseThrow(), before.recorded().unit());
        steps.add(id, Step.CORRECT, before.state(), reason, Optional.of(text(before.what())), visitor.id(), now());
        return told(audited("correct", before, reason, visitor), Optional.of(before), visitor);
    }

    @Override
    @Transactional
    public Outcome move(Id id, Move move, String typed, Visitor visitor) {
        Engagement before = lock(id, visitor);
        Problems problems = new Problems();
        mayBeChanged(before, visitor, problems);
        if (!move.isOpenTo(before.state())) {
            problems.add(EngagementProblem.OTHER_STATE, Place.nowhere());
        }
        LocalDate day = before.what().when().day();
        if (move == Move.HOLD && day.isAfter(LocalDate.now(clock))) {
            problems.add(EngagementProblem.NOT_YET, Place.nowhere(), day);
        }
        TypedForm form = new TypedForm(problems);
        String words = move.needsWords()
                ? form.needed("words", typed, TypedForm.SENTENCE)
                : form.optional("words", typed, TypedForm.SENTENCE);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Optional<String> replaced = move == Move.HOLD ? Optional.of(hold(before)) : Optional.empty();
        store.put(id, move.leadsTo());
        steps.add(id, move.name(), before.state(), words, replaced, visitor.id(), now());
        return told(audited(move.name(), before, words, visitor), Optional.of(before), visitor);
    }

    /** Whoever took part did so as one of the body of that day. */
    private String hold(Engagement before) {
        What what = before.what();
        What held = new What(
                what.about(),
                what.kind(),
                what.when(),
                what.place(),
                what.subject(),
                what.summary(),
                what.asks(),
                what.next(),
                reader.ofToday(what.ours()),
                what.theirs());
        store.put(before.id(), held, before.recorded().unit());
        return text(what);
    }

    @Override
    @Transactional
    public Outcome undo(Id id, Visitor visitor) {
        Engagement before = lock(id, visitor);
        Problems problems = new Problems();
        mayBeChanged(before, visitor, problems);
        Optional<Step> last = steps.last(id).filter(Step::isUndoable);
        if (last.isEmpty()) {
            problems.add(EngagementProblem.NOTHING_TO_UNDO, Place.nowhere());
        }
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        steps.before(last.get())
                .map(text -> json.readValue(text, What.class))
                .ifPresent(what -> store.put(id, what, before.recorded().unit()));
        store.put(id, last.get().stateBefore());
        steps.undo(last.get(), visitor.id(), now());
        return new Outcome(Optional.of(audited("undo", before, "", visitor)), List.of());
    }

    private void mayBeChanged(Engagement engagement, Visitor visitor, Problems problems) {
        if (!mayChange(engagement, visitor)) {
            problems.add(EngagementProblem.NOT_YOURS, Place.nowhere());
        }
    }

    /** The project is told what comes next; where it refuses that, nothing is done at all. */
    private Outcome told(Engagement now, Optional<Engagement> before, Visitor visitor) {
        Problems problems = new Problems();
        nextStep.tell(now, before, visitor, problems);
        if (problems.hasErrors()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(problems.all());
        }
        return new Outcome(Optional.of(now), List.of());
    }

    private Engagement audited(String act, Engagement before, String words, Visitor visitor) {
        Engagement now = get(before.id());
        AuditLog.Entry entry = AuditLog.Entry.of(
                        visitor.actor(),
                        "engagement." + act.toLowerCase(Locale.ROOT),
                        EngagementFacts.subject(before.id()))
                .from(EngagementFacts.of(before))
                .to(EngagementFacts.of(now));
        audit.record(words.isEmpty() ? entry : entry.because(words));
        return now;
    }

    private String text(What what) {
        return json.writeValueAsString(what);
    }

    private Engagement get(Id id) {
        return store.find(id, Filter.all()).orElseThrow();
    }

    private Engagement lock(Id id, Visitor visitor) {
        return store.lock(id, reach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no engagement " + id.code()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
