package io.tuji.task.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.task.Appeal;
import io.tuji.task.Appeal.Decision;
import io.tuji.task.GivenScore;
import io.tuji.task.GivenScore.Granted;
import io.tuji.task.Letter;
import io.tuji.task.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Hears appeals against scores. Two persons: who raised one does not decide it. Transactions belong to the caller. */
@Component
class AppealDesk {

    private static final int PERCENT = 2;

    private final AppealStore store;
    private final LetterStore letters;
    private final Scoring scoring;
    private final AuditLog audit;
    private final Clock clock;

    AppealDesk(AppealStore store, LetterStore letters, Scoring scoring, AuditLog audit, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.scoring = scoring;
        this.audit = audit;
        this.clock = clock;
    }

    List<Appeal> of(Letter.Id letter) {
        return store.of(letter);
    }

    Optional<Appeal> find(Appeal.Id id) {
        return store.find(id);
    }

    Outcome<Appeal> raise(
            Letter letter, String item, String wanted, String reason, boolean mayAppeal, Visitor visitor) {
        Problems problems = new Problems();
        List<GivenScore> scores = letters.scores(letter.id());
        boolean isItem = item.equals(GivenScore.REPORTS)
                || letter.targets().stream().anyMatch(target -> target.id().equals(item));
        if (!isItem || scores.isEmpty()) {
            problems.add(TaskProblem.ITEM_UNKNOWN, Place.field("item"), item);
        }
        if (!mayAppeal) {
            problems.add(TaskProblem.LETTER_OF_OTHERS, Place.nowhere());
        }
        Optional<BigDecimal> value = value("wanted", item, wanted, problems);
        String words = TypedText.words("reason", reason, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Appeal raised = store.add(letter.id(), scores.size(), item, value.orElseThrow(), words, visitor.login(), now());
        audit.record(AuditLog.Entry.of(visitor.actor(), "appeal.raise", subject(raised))
                .to(Map.of("letter", letter.id().code(), "item", item, "wanted", plain(raised.wanted())))
                .because(words));
        return Outcome.done(raised);
    }

    /** A share is typed in percent and kept as a fraction; reports are a whole number. */
    private static Optional<BigDecimal> value(String field, String item, String typed, Problems problems) {
        Optional<BigDecimal> number = TypedText.number(typed.replace("%", ""));
        Optional<BigDecimal> value = item.equals(GivenScore.REPORTS)
                ? number.filter(n -> n.stripTrailingZeros().scale() <= 0 && n.precision() - n.scale() <= 3)
                : number.map(n -> n.movePointLeft(PERCENT)).filter(n -> n.compareTo(BigDecimal.TEN) <= 0);
        if (value.isEmpty()) {
            problems.add(TaskProblem.WANTED_FORM, Place.field(field), typed);
        }
        return value;
    }

    Outcome<Appeal> decide(Appeal.Id id, boolean accepted, String granted, String reason, Visitor visitor) {
        Appeal appeal = store.find(id).orElseThrow(() -> new IllegalArgumentException("no appeal " + id.code()));
        Letter letter = letters.lock(appeal.letter()).orElseThrow();
        Problems problems = new Problems();
        if (appeal.by().equals(visitor.login())) {
            problems.add(TaskProblem.OWN_APPEAL, Place.nowhere());
        }
        Optional<BigDecimal> value = !accepted
                ? Optional.empty()
                : granted.isBlank() ? Optional.of(appeal.wanted()) : value("granted", appeal.item(), granted, problems);
        String words = TypedText.words("reason", reason, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Optional<Appeal> decided = store.decide(id, new Decision(accepted, value, words, visitor.login(), now()));
        if (decided.isEmpty()) {
            return Outcome.refused(List.of(TaskProblem.APPEAL_DECIDED.at(Place.nowhere())));
        }
        note(decided.get(), words, visitor);
        value.ifPresent(given -> rescore(letter, decided.get(), given, visitor));
        return Outcome.done(decided.get());
    }

    private void note(Appeal decided, String words, Visitor visitor) {
        String act = decided.decision().filter(Decision::accepted).isPresent() ? "appeal.accept" : "appeal.reject";
        audit.record(AuditLog.Entry.of(visitor.actor(), act, subject(decided)).because(words));
    }

    /** The score at the same month with what was granted; what else was reported since waits for the next score. */
    private void rescore(Letter letter, Appeal appeal, BigDecimal value, Visitor visitor) {
        List<GivenScore> scores = letters.scores(letter.id());
        GivenScore latest = scores.get(scores.size() - 1);
        List<Granted> granted = new ArrayList<>(latest.granted());
        granted.removeIf(earlier -> earlier.item().equals(appeal.item()));
        granted.add(new Granted(appeal.item(), value, appeal.id().code()));
        Scoring.Result result = scoring.score(letter, latest.month(), granted);
        GivenScore given = new GivenScore(
                letter.id(),
                latest.version() + 1,
                latest.month(),
                result.score(),
                result.late(),
                granted,
                appeal.id().code(),
                visitor.login(),
                now());
        letters.add(given);
        audit.record(AuditLog.Entry.of(visitor.actor(), "letter.score", LetterService.subject(letter.id()))
                .from(facts(latest))
                .to(facts(given))
                .because(appeal.id().code()));
    }

    static Map<String, String> facts(GivenScore given) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "version", Integer.toString(given.version()),
                "month", Integer.toString(given.month())));
        given.score().total().ifPresent(total -> facts.put("total", total.toPlainString()));
        return facts;
    }

    private static String subject(Appeal appeal) {
        return "appeal:" + appeal.id().code();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
