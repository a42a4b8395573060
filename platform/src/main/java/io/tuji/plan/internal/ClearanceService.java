package io.tuji.plan.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Clearance;
import io.tuji.plan.Clearance.Hindrance;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearance.Mover;
import io.tuji.plan.Clearance.Signature;
import io.tuji.plan.Clearances;
import io.tuji.plan.ClearedFigures;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.Standing;
import io.tuji.plan.Withheld;
import io.tuji.plan.internal.ObservationStore.Stamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ClearanceService implements Clearances, ClearedFigures {

    static final String MODULE = "clearance";

    private final ClearanceStore store;
    private final ObservationStore observations;
    private final AuditLog audit;
    private final Clock clock;
    private final AtomicReference<@Nullable Counted> counted = new AtomicReference<>();

    private record Basis(Stamp figures, long lastAct) {}

    private record Counted(Basis basis, Waiting waiting) {}

    /** @param standings the very board that was asked about */
    private record Looked(Basis basis, Collection<Standing> standings, Map<String, List<Ref>> unapproved) {

        @SuppressWarnings(
                "ReferenceEquality") // a board is kept until something changes; comparing it would cost as much as
        // looking
        boolean isOf(Collection<Standing> asked, Basis now) {
            return standings == asked && basis.equals(now);
        }
    }

    private final AtomicReference<@Nullable Looked> looked = new AtomicReference<>();

    ClearanceService(ClearanceStore store, ObservationStore observations, AuditLog audit, Clock clock) {
        this.store = store;
        this.observations = observations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Clearance> find(Ref ref) {
        return store.list(List.of(ref)).stream().findFirst();
    }

    @Override
    public Map<Ref, Clearance> of(Collection<Ref> refs) {
        return store.list(refs).stream().collect(Collectors.toMap(Clearance::ref, Function.identity()));
    }

    @Override
    public List<PlanObservation> of(String measure) {
        return store.ofMeasure(measure).stream()
                .filter(Clearance::mayLeave)
                .map(Clearance::said)
                .toList();
    }

    @Override
    public Withheld withheld() {
        return store.withheld();
    }

    /** Asked at each visit of a board, and looked up anew only after something has happened. */
    @Override
    public Map<String, List<Ref>> unapproved(Collection<Standing> standings) {
        Basis basis = new Basis(observations.stamp(), store.lastAct());
        @Nullable Looked before = looked.get();
        if (before != null && before.isOf(standings, basis)) {
            return before.unapproved();
        }
        Map<String, List<Ref>> unapproved = look(standings);
        looked.set(new Looked(basis, standings, unapproved));
        return unapproved;
    }

    private Map<String, List<Ref>> look(Collection<Standing> standings) {
        Map<String, List<Ref>> entered = standings.stream()
                .collect(Collectors.toMap(s -> s.indicator().id(), Standing::enteredBasis, (one, same) -> one));
        Set<Ref> refs = entered.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<Ref> open = refs.isEmpty() ? Set.of() : store.unapproved(refs);
        Map<String, List<Ref>> unapproved = new HashMap<>();
        entered.forEach((measure, of) -> {
            List<Ref> left = of.stream().filter(open::contains).toList();
            if (!left.isEmpty()) {
                unapproved.put(measure, left);
            }
        });
        return unapproved;
    }

    @Override
    public List<Act> history(Ref ref) {
        return store.history(ref);
    }

    /** Asked at each visit of the first page, and counted anew only after something has happened. */
    @Override
    public Waiting waiting() {
        Basis basis = new Basis(observations.stamp(), store.lastAct());
        @Nullable Counted before = counted.get();
        if (before != null && before.basis().equals(basis)) {
            return before.waiting();
        }
        Waiting waiting = store.waiting();
        counted.set(new Counted(basis, waiting));
        return waiting;
    }

    /** One at a time with those who enter: nobody approves what is being corrected. */
    @Override
    @Transactional
    public Outcome move(Collection<Ref> refs, Move move, String reason, Visitor visitor) {
        Optional<Problem> refused = refusal(move, reason, visitor);
        if (refused.isPresent()) {
            return new Outcome(List.of(), List.of(refused.get()));
        }
        observations.oneAtATime();
        Map<Ref, Clearance> before = of(refs);
        List<Ref> moved = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Ref ref : Set.copyOf(refs)) {
            Optional<Problem> hindered = hindrance(ref, Optional.ofNullable(before.get(ref)), move, visitor);
            hindered.ifPresent(problems::add);
            if (hindered.isEmpty()) {
                store.add(
                        ref,
                        move,
                        new Signature(visitor.login(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason));
                moved.add(ref);
            }
        }
        List<Clearance> after = store.list(moved);
        after.forEach(now -> audit(move, Objects.requireNonNull(before.get(now.ref())), now, reason, visitor));
        return new Outcome(after, problems);
    }

    private static Optional<Problem> refusal(Move move, String reason, Visitor visitor) {
        if (!visitor.may(Right.change(MODULE))) {
            return Optional.of(PlanProblem.MOVE_NOT_ALLOWED.at(Place.nowhere()));
        }
        return reason.isEmpty() && !move.needsReason()
                ? Optional.empty()
                : ReviewReason.fault(reason, Place.field("reason"));
    }

    private static Optional<Problem> hindrance(Ref ref, Optional<Clearance> clearance, Move move, Visitor visitor) {
        if (clearance.isEmpty()) {
            return Optional.of(PlanProblem.REF_UNKNOWN.at(Place.nowhere(), ref.text()));
        }
        Mover mover = new Mover(visitor.login(), visitor.may(Right.approve(MODULE)));
        return clearance.get().hindrance(move, mover).map(why -> problem(why).at(Place.nowhere(), ref.text()));
    }

    private static PlanProblem problem(Hindrance hindrance) {
        return switch (hindrance) {
            case NO_RIGHT -> PlanProblem.MOVE_NOT_ALLOWED;
            case OTHER_STEP -> PlanProblem.OTHER_STEP;
            case OWN_FIGURE -> PlanProblem.OWN_FIGURE;
            case OWN_CHECK -> PlanProblem.OWN_CHECK;
            case OF_PACK -> PlanProblem.OF_PACK;
            case LOCKED -> PlanProblem.LOCKED;
            case DONE -> PlanProblem.DONE_ALREADY;
        };
    }

    private void audit(Move move, Clearance before, Clearance now, String reason, Visitor visitor) {
        AuditLog.Entry entry = AuditLog.Entry.of(
                        visitor.actor(),
                        "observation." + move.name().toLowerCase(Locale.ROOT),
                        "observation:" + now.ref().text())
                .from(words(before))
                .to(words(now));
        audit.record(reason.isEmpty() ? entry : entry.because(reason));
    }

    private static Map<String, String> words(Clearance clearance) {
        return Map.of(
                "step", clearance.step().name(),
                "disclosure", clearance.disclosure().name(),
                "version", Integer.toString(clearance.said().version()));
    }
}
