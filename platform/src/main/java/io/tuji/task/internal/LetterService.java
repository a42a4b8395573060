package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.plan.task.Ranks;
import io.tuji.engine.plan.task.TaskJudge;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.task.Appeal;
import io.tuji.task.GivenScore;
import io.tuji.task.GivenScore.Granted;
import io.tuji.task.Letter;
import io.tuji.task.Letter.Target;
import io.tuji.task.Letters;
import io.tuji.task.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LetterService implements Letters {

    private final LetterStore store;
    private final AppealDesk appeals;
    private final LetterTyped reader;
    private final TaskTyped units;
    private final Scoring scoring;
    private final OrgUnits bodies;
    private final AuditLog audit;
    private final Clock clock;

    LetterService(
            LetterStore store,
            AppealDesk appeals,
            LetterTyped reader,
            TaskTyped units,
            Scoring scoring,
            OrgUnits bodies,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.appeals = appeals;
        this.reader = reader;
        this.units = units;
        this.scoring = scoring;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Letter> find(Letter.Id id) {
        return store.find(id);
    }

    @Override
    public List<Integer> years() {
        return store.years();
    }

    @Override
    public List<Ranked> ranking(int year) {
        List<Letter> letters = store.ofYear(year);
        Map<Letter.Id, GivenScore> latest =
                store.latest(year).stream().collect(Collectors.toMap(GivenScore::letter, Function.identity()));
        List<Optional<BigDecimal>> totals = letters.stream()
                .map(letter -> Optional.ofNullable(latest.get(letter.id()))
                        .flatMap(given -> given.score().total()))
                .toList();
        List<Optional<Integer>> ranks = Ranks.of(totals);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            ranked.add(new Ranked(letter, Optional.ofNullable(latest.get(letter.id())), ranks.get(i)));
        }
        ranked.sort(Comparator.comparing(one -> one.rank().orElse(Integer.MAX_VALUE)));
        return ranked;
    }

    @Override
    public List<GivenScore> scores(Letter.Id letter) {
        return store.scores(letter);
    }

    @Override
    public List<Appeal> appeals(Letter.Id letter) {
        return appeals.of(letter);
    }

    @Override
    @Transactional
    public Outcome<Letter> make(String year, String unit, List<TypedTarget> typed, Visitor visitor) {
        Problems problems = new Problems();
        Optional<Integer> of = TaskTyped.year(year, problems);
        Optional<OrgUnitId> body = units.unit("unit", unit, problems);
        if (unit.isBlank()) {
            problems.add(TaskProblem.UNIT_OF_PEOPLE_UNKNOWN, Place.field("unit"), unit);
        }
        List<Target> targets = reader.read(typed, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Optional<Letter> made = store.add(
                of.orElseThrow(),
                body.orElseThrow(),
                targets,
                visitor.login(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        made.ifPresent(letter -> audit.record(AuditLog.Entry.of(visitor.actor(), "letter.make", subject(letter.id()))
                .to(facts(letter))));
        return made.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(List.of(TaskProblem.LETTER_EXISTS.at(Place.field("unit"), year))));
    }

    private static Map<String, String> facts(Letter letter) {
        return Map.of(
                "year", Integer.toString(letter.year()),
                "unit", Long.toString(letter.unit().value()),
                "targets",
                        letter.targets().stream()
                                .map(target -> target.id() + " " + target.weight())
                                .collect(Collectors.joining("; ")));
    }

    @Override
    @Transactional
    public Outcome<GivenScore> score(Letter.Id id, Visitor visitor) {
        Letter letter = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no letter " + id.code()));
        int month = TaskJudge.lastEnded(letter.year(), LocalDate.now(clock));
        if (month == 0) {
            return Outcome.refused(List.of(TaskProblem.NOTHING_TO_SCORE.at(Place.nowhere())));
        }
        List<GivenScore> before = store.scores(id);
        List<Granted> granted = before.stream()
                .filter(given -> given.month() == month)
                .reduce((earlier, later) -> later)
                .map(GivenScore::granted)
                .orElse(List.of());
        Scoring.Result result = scoring.score(letter, month, granted);
        GivenScore given = new GivenScore(
                id,
                before.size() + 1,
                month,
                result.score(),
                result.late(),
                granted,
                "",
                visitor.login(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(given);
        audit.record(
                AuditLog.Entry.of(visitor.actor(), "letter.score", subject(id)).to(AppealDesk.facts(given)));
        return Outcome.done(given);
    }

    static String subject(Letter.Id id) {
        return "letter:" + id.code();
    }

    @Override
    @Transactional
    public Outcome<Appeal> appeal(Letter.Id id, String item, String wanted, String reason, Visitor visitor) {
        Letter letter = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no letter " + id.code()));
        return appeals.raise(letter, item, wanted, reason, mayAppeal(letter, visitor), visitor);
    }

    @Override
    @Transactional
    public Outcome<Appeal> decide(Appeal.Id id, boolean accepted, String granted, String reason, Visitor visitor) {
        return appeals.decide(id, accepted, granted, reason, visitor);
    }

    @Override
    public Optional<Appeal> findAppeal(Appeal.Id id) {
        return appeals.find(id);
    }

    @Override
    public boolean mayAppeal(Letter letter, Visitor visitor) {
        Optional<Scope> scope = visitor.scope(Right.change("task"));
        if (scope.isEmpty() || scope.get() == Scope.ALL) {
            return scope.isPresent();
        }
        return visitor.orgUnit()
                .map(own -> bodies.isWithin(letter.unit(), own) || bodies.isWithin(own, letter.unit()))
                .orElse(false);
    }
}
