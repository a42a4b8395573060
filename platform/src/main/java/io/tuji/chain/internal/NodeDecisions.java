package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.NodeId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say of firms and nodes; it holds against every reading, at once, until it is withdrawn. */
@Service
public class NodeDecisions {

    static final int LONGEST_REASON = 300;

    /** That a firm is on a node, or is not. */
    public record Word(NodeId node, boolean on) {}

    /** All of it is decided, or the problems say why nothing is. */
    public record Outcome(List<Problem> problems, List<NodeDecision> decisions) {

        public Outcome {
            problems = List.copyOf(problems);
            decisions = List.copyOf(decisions);
        }
    }

    private final NodeDecisionStore store;
    private final PositionStore positions;
    private final PositionDerivation derivation;
    private final TemplatesInForce templates;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    NodeDecisions(
            NodeDecisionStore store,
            PositionStore positions,
            PositionDerivation derivation,
            TemplatesInForce templates,
            Registry registry,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.positions = positions;
        this.derivation = derivation;
        this.templates = templates;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    /** Several nodes of one firm at once: all or none. */
    @Transactional
    public Outcome decide(CompanyId company, List<Word> words, String reason, Visitor visitor) {
        List<Problem> problems = check(company, words, reason.strip(), visitor);
        if (!problems.isEmpty()) {
            return new Outcome(problems, List.of());
        }
        positions.oneAtATime();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<NodeDecision.Id> ids = words.stream()
                .map(word -> add(company, word, reason.strip(), visitor, now))
                .toList();
        derivation.all(List.of(company));
        return new Outcome(
                List.of(), ids.stream().flatMap(id -> store.find(id).stream()).toList());
    }

    private List<Problem> check(CompanyId company, List<Word> words, String reason, Visitor visitor) {
        Problems problems = new Problems();
        if (registry.find(company, visitor).isEmpty()) {
            problems.add(PositionProblem.COMPANY_UNKNOWN, Place.field("company"), company.code());
        }
        if (words.isEmpty()) {
            problems.add(PositionProblem.NODE_MISSING, Place.field("node"));
        }
        words.stream()
                .filter(word -> !templates.get().nodes().contains(word.node()))
                .forEach(word -> problems.add(
                        PositionProblem.NODE_UNKNOWN,
                        Place.field("node"),
                        word.node().text()));
        if (reason.length() > LONGEST_REASON) {
            problems.add(PositionProblem.REASON_TOO_LONG, Place.field("reason"), LONGEST_REASON);
        }
        return problems.all();
    }

    private NodeDecision.Id add(CompanyId company, Word word, String reason, Visitor visitor, Instant now) {
        Optional<Double> confidence = positions.find(company, word.node()).flatMap(FirmPosition::confidence);
        store.replace(company, word.node(), visitor.login(), now);
        NodeDecision.Id id = store.add(company, word.node(), word.on(), reason, confidence, visitor.login(), now);
        note("position.decide", store.find(id).orElseThrow(), visitor);
        return id;
    }

    /** Empty where the visitor may not see the firm. */
    public Optional<NodeDecision> find(NodeDecision.Id id, Visitor visitor) {
        return store.find(id)
                .filter(decision -> registry.find(decision.company(), visitor).isPresent());
    }

    /** What holds of the firm, by node. */
    public List<NodeDecision> standing(CompanyId company) {
        return store.standing(List.of(company)).getOrDefault(company, List.of());
    }

    /** How many hold. */
    public long count() {
        return store.count();
    }

    /** Takes what was said back, or says it again; false if it stood so already. */
    @Transactional
    public boolean withdraw(NodeDecision.Id id, boolean withdrawn, Visitor visitor) {
        positions.oneAtATime();
        NodeDecision decision = store.find(id).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean done = withdrawn
                ? store.withdraw(decision, visitor.login(), now)
                : store.restore(decision, visitor.login(), now);
        if (done) {
            note(withdrawn ? "position.withdraw" : "position.restore", decision, visitor);
            derivation.all(List.of(decision.company()));
        }
        return done;
    }

    private void note(String act, NodeDecision decision, Visitor visitor) {
        audit.record(AuditLog.Entry.of(
                        visitor.actor(), act, "position:" + decision.id().code())
                .to(Map.of(
                        "company", decision.company().code(),
                        "node", decision.node().text(),
                        "on", Boolean.toString(decision.on()),
                        "reason", decision.reason())));
    }
}
