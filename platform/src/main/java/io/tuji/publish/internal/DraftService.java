package io.tuji.publish.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.dataset.Label;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.publish.Release;
import io.tuji.publish.internal.Draft.Id;
import io.tuji.publish.internal.Draft.Said;
import io.tuji.publish.internal.Draft.State;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DraftService implements Drafts {

    private final DraftStore store;
    private final DraftRules rules;
    private final Composer composer;
    private final Freezer freezer;
    private final Approvers approvers;
    private final AuditLog audit;
    private final Clock clock;

    DraftService(
            DraftStore store,
            DraftRules rules,
            Composer composer,
            Freezer freezer,
            Approvers approvers,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.composer = composer;
        this.freezer = freezer;
        this.approvers = approvers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(Id id) {
        return store.find(id);
    }

    @Override
    @Transactional
    public Outcome start(Said typed, Visitor visitor) {
        Problems problems = new Problems();
        Said said = rules.read(typed, problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        return add(said, visitor);
    }

    @Override
    @Transactional
    public Outcome correct(String code, Visitor visitor) {
        Release release = freezer.find(code).orElseThrow(() -> new IllegalArgumentException("no release " + code));
        if (release.replacedBy().isPresent()) {
            return refused(
                    PublishProblem.REPLACED_BEFORE, code, release.replacedBy().get());
        }
        Said before = store.findOf(code).orElseThrow().said();
        return add(
                new Said(
                        before.plan(),
                        before.period(),
                        before.title(),
                        before.note(),
                        Optional.of(code),
                        Label.of(""),
                        before.chosen()),
                visitor);
    }

    private Outcome add(Said said, Visitor visitor) {
        Id id = store.add(said, visitor.login(), now());
        note("release.draft", id, visitor, Map.of("title", said.title().zh(), "period", said.period()));
        return new Outcome(store.find(id), List.of());
    }

    @Override
    @Transactional
    public Outcome save(Id id, int version, Said typed, Visitor visitor) {
        Draft draft = lock(id);
        Problems problems = new Problems();
        Said said = rules.read(typed, problems);
        check(draft, version, State.DRAFT, problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        store.change(id, said, visitor.login(), now());
        note("release.change", id, visitor, Map.of("title", said.title().zh(), "period", said.period()));
        return new Outcome(store.find(id), List.of());
    }

    @Override
    @Transactional
    public Outcome submit(Id id, int version, Visitor visitor) {
        Draft draft = lock(id);
        Problems problems = new Problems();
        rules.read(draft.said(), problems);
        check(draft, version, State.DRAFT, problems);
        if (!problems.hasErrors() && compose(draft.said()).figures() == 0) {
            problems.add(PublishProblem.NOTHING_PUBLIC, Place.nowhere());
        }
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        store.submit(id, visitor.login(), now());
        approvers.tellOfSubmitted(draft);
        note("release.submit", id, visitor, Map.of());
        return new Outcome(store.find(id), List.of());
    }

    @Override
    @Transactional
    public Outcome giveBack(Id id, String typed, Visitor visitor) {
        Draft draft = lock(id);
        Problems problems = new Problems();
        String reason = Wording.read("reason", typed, problems);
        if (reason.isEmpty()) {
            problems.add(PublishProblem.REASON_MISSING, Place.field("reason"));
        }
        check(draft, draft.version(), State.SUBMITTED, problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        store.giveBack(id, reason);
        approvers.tellOfOutcome(draft, "returned");
        note("release.return", id, visitor, Map.of("reason", reason));
        return new Outcome(store.find(id), List.of());
    }

    @Override
    @Transactional
    public Outcome publish(Id id, String seen, Visitor visitor) {
        Draft draft = lock(id);
        Composed composed = compose(draft.said());
        Problems problems = standsInTheWay(draft, composed, seen, visitor);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        String code = freezer.freeze(composed, visitor);
        store.published(id, code);
        approvers.tellOfOutcome(draft, "published");
        return new Outcome(store.find(id), List.of());
    }

    private Problems standsInTheWay(Draft draft, Composed composed, String seen, Visitor visitor) {
        Problems problems = new Problems();
        check(draft, draft.version(), State.SUBMITTED, problems);
        boolean handedOver =
                draft.submitted().filter(s -> s.by().equals(visitor.login())).isPresent();
        if (handedOver || draft.authors().contains(visitor.login())) {
            problems.add(PublishProblem.SAME_PERSON, Place.nowhere());
        }
        if (composed.figures() == 0) {
            problems.add(PublishProblem.NOTHING_PUBLIC, Place.nowhere());
        } else if (!seal(composed).equals(seen)) {
            problems.add(PublishProblem.PREVIEW_STALE, Place.nowhere());
        }
        Optional<String> replaced = draft.said().replaces();
        replaced.flatMap(freezer::find)
                .flatMap(Release::replacedBy)
                .ifPresent(newer ->
                        problems.add(PublishProblem.REPLACED_BEFORE, Place.nowhere(), replaced.orElseThrow(), newer));
        return problems;
    }

    @Override
    @Transactional
    public Outcome discard(Id id, boolean discarded, Visitor visitor) {
        Draft draft = lock(id);
        Problems problems = new Problems();
        check(draft, draft.version(), discarded ? State.DRAFT : State.DISCARDED, problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        store.set(id, discarded ? State.DISCARDED : State.DRAFT);
        note(discarded ? "release.discard" : "release.restore", id, visitor, Map.of());
        return new Outcome(store.find(id), List.of());
    }

    @Override
    public Composed compose(Said said) {
        return composer.compose(said);
    }

    @Override
    public String text(Composed composed) {
        return freezer.text(composed.content());
    }

    @Override
    public String seal(Composed composed) {
        return freezer.digest(text(composed));
    }

    private Draft lock(Id id) {
        return store.lock(id).orElseThrow(() -> new IllegalArgumentException("no draft " + id.number()));
    }

    private static void check(Draft draft, int version, State wanted, Problems problems) {
        if (draft.state() != wanted) {
            problems.add(PublishProblem.WRONG_STATE, Place.nowhere(), draft.id().number());
        } else if (draft.version() != version) {
            String by = draft.authors().get(draft.authors().size() - 1);
            problems.add(
                    PublishProblem.CHANGED_MEANWHILE,
                    Place.nowhere(),
                    draft.id().number(),
                    by,
                    draft.version());
        }
    }

    private static Outcome refused(PublishProblem problem, Object... arguments) {
        return new Outcome(Optional.empty(), List.of(problem.at(Place.nowhere(), arguments)));
    }

    private void note(String act, Id id, Visitor visitor, Map<String, String> after) {
        audit.record(AuditLog.Entry.of(visitor.actor(), act, "release-draft:" + id.number())
                .to(after));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
