package io.tuji.engine.policy;

import io.tuji.engine.policy.Condition.Clause;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Known.Reason;
import io.tuji.engine.value.Truth;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a firm meets a policy on an occasion, and everything that follows from it. */
public final class Verdict {

    private final Policy policy;
    private final Occasion occasion;
    private final Node node;
    private final Sheet sheet;
    private final Proof proof;

    Verdict(Policy policy, Occasion occasion, Node node, Sheet sheet, Proof proof) {
        this.policy = policy;
        this.occasion = occasion;
        this.node = node;
        this.sheet = sheet;
        this.proof = proof;
    }

    public Policy policy() {
        return policy;
    }

    public Occasion occasion() {
        return occasion;
    }

    public Truth truth() {
        return proof.truth();
    }

    public Proof proof() {
        return proof;
    }

    /** On what a part of the proof rests. */
    public Map<Point, Known<Fact>> facts(Proof part) {
        return part.facts(sheet);
    }

    /** The number that a part of the proof compares; empty as long as it is open. */
    public Optional<FactValue> figure(Proof part) {
        return part.figure(sheet);
    }

    /** What came of each clause that had a say, by its id. */
    public Map<String, Finding> findings() {
        Map<String, List<Proof>> proofs = proof.all()
                .filter(part -> part.condition() instanceof Clause)
                .collect(Collectors.groupingBy(
                        part -> ((Clause) part.condition()).id(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Finding> findings = new LinkedHashMap<>();
        proofs.forEach((id, parts) ->
                findings.put(id, new Finding(this, (Clause) parts.get(0).condition(), parts)));
        return findings;
    }

    /** The least sure of the clauses that it rests on. */
    public Confidence confidence() {
        return proof.all()
                .map(Proof::condition)
                .filter(Clause.class::isInstance)
                .map(clause -> ((Clause) clause).confidence())
                .reduce(Confidence.CHECKED, Confidence::weaker);
    }

    /** All that is asked of the firm. */
    public Set<Point> asked() {
        return sheet.known(node.asked()).keySet();
    }

    /** What is not known of all that is asked, and why. */
    public Map<Point, Reason> open() {
        BitSet asked = node.asked();
        Map<Point, Reason> open = new LinkedHashMap<>();
        sheet.known(asked).forEach((point, known) -> {
            if (known instanceof Known.Unknown<Fact> unknown) {
                open.put(point, unknown.reason());
            }
        });
        return open;
    }

    /** The fewest facts for which some values would make it yes, or no, whatever all others are. */
    public Settling settledBy(Truth target) {
        return new Fewest(node, sheet, target).find();
    }

    /** Whether time alone may change it; not that of a no which stands whatever is counted from a day, or begins or ends later. */
    boolean mayTurnInTime(Facts facts) {
        Set<String> turning = facts.turningAfter(occasion.day());
        Sheet later = sheet.copy();
        node.asked().stream().filter(slot -> isOfTime(slot, turning)).forEach(later::forget);
        return truth() != Truth.NO || node.judge(later) != Truth.NO;
    }

    private boolean isOfTime(int slot, Set<String> turning) {
        return sheet.layout().definition(slot).kind() == Definition.Kind.DAY
                || turning.contains(sheet.layout().point(slot).key());
    }

    /** What of a no comes nearest to being met, so that it would be a no no longer; none of another verdict. */
    public List<Miss> misses() {
        return truth() == Truth.NO ? Nearest.to(Truth.YES, node, sheet).misses() : List.of();
    }
}
