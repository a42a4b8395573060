package io.tuji.threshold.internal;

import io.tuji.access.People;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.threshold.ThresholdFirm;
import io.tuji.threshold.Thresholds;
import io.tuji.threshold.internal.FollowStore.Held;
import io.tuji.threshold.internal.FollowStore.Kind;
import io.tuji.threshold.internal.FollowStore.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ThresholdService implements Thresholds {

    private final ThresholdListStore list;
    private final FollowStore store;
    private final FollowInput input;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    ThresholdService(
            ThresholdListStore list, FollowStore store, FollowInput input, People people, AuditLog audit, Clock clock) {
        this.list = list;
        this.store = store;
        this.input = input;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<ThresholdFirm> find(CompanyId company, Visitor visitor) {
        return list.of(List.of(company), visitor).stream().findFirst();
    }

    @Override
    public List<Visitor> followers() {
        return people.withRight(ThresholdReach.CHANGE).stream()
                .sorted(Comparator.comparing(Visitor::name).thenComparing(Visitor::login))
                .toList();
    }

    @Override
    @Transactional
    public Outcome follow(TypedFollow typed, Visitor visitor) {
        store.oneAtATime();
        Problems problems = new Problems();
        List<ThresholdFirm> firms = input.firms(typed.firms(), visitor, problems);
        UnaryOperator<Held> wanted = input.wanted(typed, problems);
        return act(Kind.FOLLOW, firms, wanted, problems, visitor);
    }

    @Override
    @Transactional
    public Outcome enter(List<String> typed, String on, Visitor visitor) {
        store.oneAtATime();
        Problems problems = new Problems();
        List<ThresholdFirm> firms = input.firms(typed, visitor, problems);
        firms.forEach(firm -> firm.following()
                .inSince()
                .ifPresent(since ->
                        problems.add(ThresholdProblem.SURVEYED_ALREADY, Place.field("firms"), firm.name(), since)));
        Optional<LocalDate> day = input.day(on, problems);
        UnaryOperator<Held> wanted = held -> new Held(day, held.month(), held.follower(), held.note(), held.version());
        return act(Kind.ENTER, firms, wanted, problems, visitor);
    }

    private Outcome act(
            Kind kind, List<ThresholdFirm> firms, UnaryOperator<Held> wanted, Problems problems, Visitor visitor) {
        List<CompanyId> changing = firms.stream()
                .map(ThresholdFirm::id)
                .filter(firm -> !wanted.apply(store.of(firm)).saysTheSame(store.of(firm)))
                .toList();
        if (problems.isEmpty() && changing.isEmpty()) {
            problems.add(ThresholdProblem.NOTHING_CHANGES, Place.field("firms"));
        }
        if (!problems.isEmpty()) {
            return new Outcome(problems.all(), Optional.empty(), 0);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long act = store.act(kind, visitor.login(), now);
        changing.forEach(firm -> {
            Held before = store.of(firm);
            store.step(act, new Step(firm, before, before.version() + 1));
            change(
                    firm,
                    before,
                    wanted.apply(before),
                    "threshold." + kind.name().toLowerCase(Locale.ROOT),
                    visitor);
        });
        return new Outcome(List.of(), Optional.of(act), changing.size());
    }

    @Override
    @Transactional
    public Outcome undo(long act, Visitor visitor) {
        store.oneAtATime();
        Problems problems = new Problems();
        boolean isOwn = store.standingActBy(act).filter(visitor.login()::equals).isPresent();
        if (!isOwn) {
            problems.add(ThresholdProblem.ACT_NOT_YOURS, Place.nowhere());
            return new Outcome(problems.all(), Optional.empty(), 0);
        }
        List<Step> untouched = store.steps(act).stream()
                .filter(step -> store.of(step.firm()).version() == step.left())
                .toList();
        if (untouched.isEmpty()) {
            problems.add(ThresholdProblem.ALL_CHANGED_SINCE, Place.nowhere());
            return new Outcome(problems.all(), Optional.empty(), 0);
        }
        untouched.forEach(step -> change(step.firm(), store.of(step.firm()), step.before(), "threshold.undo", visitor));
        store.undone(act, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Outcome(List.of(), Optional.of(act), untouched.size());
    }

    private void change(CompanyId firm, Held before, Held wanted, String act, Visitor visitor) {
        Held now = new Held(wanted.inSince(), wanted.month(), wanted.follower(), wanted.note(), before.version() + 1);
        store.put(firm, now, visitor.login(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(AuditLog.Entry.of(visitor.actor(), act, "company:" + firm.code())
                .from(told(before))
                .to(told(now)));
    }

    private static Map<String, String> told(Held held) {
        return Map.of(
                "in_since", held.inSince().map(LocalDate::toString).orElse(""),
                "expected_month", held.month().map(YearMonth::toString).orElse(""),
                "follower",
                        held.follower()
                                .map(person -> Long.toString(person.value()))
                                .orElse(""),
                "note", held.note());
    }
}
