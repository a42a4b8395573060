package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Promise.Check;
import io.tuji.agreement.Promise.Id;
import io.tuji.agreement.Promise.Move;
import io.tuji.agreement.Promise.State;
import io.tuji.agreement.Promise.Step;
import io.tuji.agreement.Promise.What;
import io.tuji.agreement.Promises;
import io.tuji.engine.value.Place;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PromiseService implements Promises {

    private final PromiseStore store;
    private final PromiseStepStore steps;
    private final Projects projects;
    private final Ground ground;

    PromiseService(PromiseStore store, PromiseStepStore steps, Projects projects, Ground ground) {
        this.store = store;
        this.steps = steps;
        this.projects = projects;
        this.ground = ground;
    }

    @Override
    public Optional<Promise> find(Id id, Visitor visitor) {
        return store.find(id, projects.visible(visitor));
    }

    @Override
    public List<Promise> of(Project.Id project) {
        return store.of(project);
    }

    @Override
    public List<Step> steps(Id id) {
        return steps.of(id);
    }

    @Override
    public Set<Move> moves(Promise promise, Visitor visitor) {
        EnumSet<Move> moves = EnumSet.noneOf(Move.class);
        if (ground.mayChange(promise.project(), visitor)) {
            Arrays.stream(Move.values())
                    .filter(move -> move.isOpenIn(promise.state()))
                    .filter(move -> move != Move.UNDO || undone(promise).isPresent())
                    .forEach(moves::add);
        }
        return moves;
    }

    /** The step that would be taken back; none after the promise was changed. */
    private Optional<Step> undone(Promise promise) {
        return steps.last(promise.id()).filter(step -> step.after() == promise.state());
    }

    @Override
    public Optional<Denial> denial(Project.Id project) {
        return steps.denial(project);
    }

    @Override
    @Transactional
    public Outcome<Denial> deny(Project project, boolean isNone, Visitor visitor) {
        TypedFields fields = new TypedFields(Map.of());
        ground.requireChange(project, visitor, fields);
        Optional<Promise> standing =
                store.of(project.id()).stream().filter(Promise::isStanding).findFirst();
        if (isNone) {
            standing.ifPresent(promise -> fields.problems()
                    .add(
                            AgreementProblem.PROMISE_STANDS,
                            Place.nowhere(),
                            promise.id().code()));
        }
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        if (isNone) {
            steps.deny(project.id(), visitor.id(), ground.now());
        } else {
            steps.undeny(project.id());
        }
        String act = isNone ? "agreement.none" : "agreement.none.undo";
        ground.note(act, "project:" + project.code(), Map.of(), Map.of(), "", visitor);
        return Outcome.done(steps.denial(project.id()));
    }

    @Override
    @Transactional
    public Outcome<Promise> draft(Project project, Map<String, String> typed, Visitor visitor) {
        TypedFields fields = new TypedFields(typed);
        ground.requireChange(project, visitor, fields);
        Optional<What> what = PromiseTyped.what(fields);
        if (what.isEmpty() || fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        Id id = store.add(project.id(), what.get(), visitor.id(), ground.now());
        boolean wasNone = steps.undeny(project.id());
        Map<String, String> before = wasNone ? Map.of("none", "yes") : Map.of();
        ground.note("promise.draft", subject(id), before, PromiseTyped.facts(what.get()), "", visitor);
        return new Outcome<>(find(id, visitor), fields.problems().all());
    }

    @Override
    @Transactional
    public Outcome<Promise> change(Id id, Map<String, String> typed, Visitor visitor) {
        Promise before = locked(id, visitor);
        TypedFields fields = new TypedFields(PromiseTyped.over(before.what(), typed));
        ground.requireChange(before.project(), visitor, fields);
        if (!before.isOpen()) {
            fields.refuse(AgreementProblem.WRONG_STATE);
        } else if (fields.version() != before.version()) {
            fields.refuse(AgreementProblem.CHANGED_MEANWHILE);
        }
        Optional<What> what = PromiseTyped.what(fields);
        if (what.isEmpty() || fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        if (!what.get().equals(before.what())) {
            store.put(id, what.get(), ground.now());
            Map<String, String> facts = PromiseTyped.facts(before.what());
            ground.note("promise.change", subject(id), facts, PromiseTyped.facts(what.get()), "", visitor);
        }
        return new Outcome<>(find(id, visitor), fields.problems().all());
    }

    @Override
    @Transactional
    public Outcome<Promise> move(Id id, Move move, Map<String, String> typed, Visitor visitor) {
        Promise before = locked(id, visitor);
        TypedFields fields = new TypedFields(typed);
        ground.requireChange(before.project(), visitor, fields);
        if (!move.isOpenIn(before.state())) {
            fields.refuse(AgreementProblem.WRONG_STATE);
            return Outcome.refused(fields.problems().all());
        }
        if (move.needsWords()) {
            fields.neededWords("words");
        }
        Optional<After> after = after(before, move, fields);
        if (after.isEmpty() || fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        put(before, move, after.get(), fields.words("words"), visitor);
        return Outcome.done(find(id, visitor));
    }

    /** How a promise stands after a step. */
    private record After(State state, Optional<Check> check) {}

    private Optional<After> after(Promise before, Move move, TypedFields fields) {
        return switch (move) {
            case CHECK ->
                PromiseTyped.check(fields, ground.today())
                        .map(check -> new After(
                                check.result() == Promise.Result.NEEDS_CHANGE ? State.DRAFTED : State.CHECKED,
                                Optional.of(check)));
            case MAKE -> {
                if (!before.what().basis().isWhole()) {
                    fields.refuse(AgreementProblem.BASIS_MISSING);
                }
                yield Optional.of(new After(State.MADE, before.check()));
            }
            case KEEP -> Optional.of(new After(State.KEPT, before.check()));
            case BREAK -> Optional.of(new After(State.BROKEN, before.check()));
            case WITHDRAW -> Optional.of(new After(State.WITHDRAWN, before.check()));
            case UNDO -> {
                Optional<Step> undone = undone(before);
                if (undone.isEmpty()) {
                    fields.refuse(AgreementProblem.NOTHING_TO_UNDO);
                }
                yield undone.map(step ->
                        new After(step.before(), step.move() == Move.CHECK ? Optional.empty() : before.check()));
            }
        };
    }

    private void put(Promise before, Move move, After after, String words, Visitor visitor) {
        store.put(before.id(), after.state(), after.check(), ground.now());
        if (move == Move.UNDO) {
            steps.takeBackLast(before.id());
        }
        if (after.state() != State.WITHDRAWN) {
            steps.undeny(before.project().id());
        }
        steps.add(before.id(), move, words, before.state(), after.state(), visitor.id(), ground.now());
        ground.note(
                "promise." + move.name().toLowerCase(Locale.ROOT),
                subject(before.id()),
                Map.of("state", before.state().name()),
                facts(after),
                words,
                visitor);
    }

    private static Map<String, String> facts(After after) {
        return after.check()
                .map(check -> Map.of(
                        "state", after.state().name(), "check", check.on() + " " + check.body() + " " + check.result()))
                .orElseGet(() -> Map.of("state", after.state().name()));
    }

    private Promise locked(Id id, Visitor visitor) {
        Filter seen = projects.visible(visitor);
        return store.lock(id, seen).orElseThrow(() -> new IllegalArgumentException("no promise " + id.code()));
    }

    private static String subject(Id id) {
        return "promise:" + id.code();
    }
}
