package io.tuji.analysis.internal;

import io.tuji.access.Visitor;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.Analysis.Id;
import io.tuji.analysis.Analysis.State;
import io.tuji.analysis.internal.Desk.Outcome;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** The way of a paper from its authors to a second person, by whose word it is frozen. */
@Service
public class Signing {

    private final AnalysisStore store;
    private final Desk desk;
    private final Approvers approvers;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Clock clock;

    Signing(AnalysisStore store, Desk desk, Approvers approvers, ObjectMapper json, AuditLog audit, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.approvers = approvers;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param version that was seen */
    @Transactional
    public Outcome submit(Id id, int version, Visitor visitor) {
        Analysis head = lock(id);
        List<Problem> problems = check(head, version, State.DRAFT);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.submit(id, visitor.login(), now());
        Outcome outcome = done("submit", id, visitor, Map.of());
        outcome.now().ifPresent(approvers::tellOfSubmitted);
        return outcome;
    }

    @Transactional
    public Outcome giveBack(Id id, String reason, Visitor visitor) {
        Analysis head = lock(id);
        List<Problem> problems = check(head, head.version(), State.SUBMITTED);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (reason.isBlank()) {
            return Outcome.refused(List.of(AnalysisProblem.REASON_MISSING.at(Place.field("reason"))));
        }
        Problems typed = new Problems();
        String words = Typing.text("reason", reason, typed);
        if (typed.hasErrors()) {
            return Outcome.refused(typed.all());
        }
        store.giveBack(id, words);
        approvers.tellOfOutcome(head, "returned");
        return done("return", id, visitor, Map.of("reason", words));
    }

    /**
     * Freezes the paper; refused while some of its figures do not hold.
     *
     * @param version that was read
     */
    @Transactional
    public Outcome approve(Id id, int version, Visitor visitor) {
        Analysis head = lock(id);
        List<Problem> problems = check(head, version, State.SUBMITTED);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (head.isOf(visitor.login())) {
            return Outcome.refused(AnalysisProblem.SAME_PERSON);
        }
        Paper paper = desk.find(id).orElseThrow();
        int broken = desk.broken(paper).values().stream().mapToInt(List::size).sum();
        if (broken > 0) {
            return Outcome.refused(AnalysisProblem.FIGURES_BROKEN, broken);
        }
        String content = json.writeValueAsString(Frozen.of(paper));
        String digest = digest(content);
        store.approve(id, content, digest, visitor.login(), now());
        approvers.tellOfOutcome(head, "approved");
        return done("approve", id, visitor, Map.of("digest", digest));
    }

    private Analysis lock(Id id) {
        return store.lock(id).orElseThrow(() -> new IllegalArgumentException("no analysis " + id.code()));
    }

    private static List<Problem> check(Analysis head, int version, State wanted) {
        if (head.state() != wanted) {
            return List.of(
                    AnalysisProblem.WRONG_STATE.at(Place.nowhere(), head.id().code()));
        }
        return head.version() == version
                ? List.of()
                : List.of(AnalysisProblem.CHANGED_MEANWHILE.at(
                        Place.nowhere(), head.id().code()));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome done(String act, Id id, Visitor visitor, Map<String, String> after) {
        audit.record(AuditLog.Entry.of(visitor.actor(), "analysis." + act, "analysis:" + id.code())
                .to(after));
        return new Outcome(store.find(id), List.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
