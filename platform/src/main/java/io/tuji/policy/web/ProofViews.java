package io.tuji.policy.web;

import io.tuji.access.Visitor;
import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Difference;
import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.Finding;
import io.tuji.engine.policy.Point;
import io.tuji.engine.policy.Proof;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import io.tuji.policy.Signature;
import io.tuji.policy.Signatures;
import io.tuji.policy.web.ProofView.Decision;
import io.tuji.policy.web.ProofView.FactLine;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes proofs readable. A value that the visitor may not see is told as known or not, never as a number. */
@Component
class ProofViews {

    private final Facts facts;
    private final Signatures signatures;
    private final PolicyWords words;

    ProofViews(Facts facts, Signatures signatures, PolicyWords words) {
        this.facts = facts;
        this.signatures = signatures;
        this.words = words;
    }

    /** What goes along through a proof. */
    private record Reading(Verdict verdict, CompanyId firm, Set<String> seen, Map<String, Long> signed) {}

    ProofView of(Verdict verdict, CompanyId firm, Visitor visitor) {
        Map<String, Long> signed = signatures.of(firm).stream()
                .collect(Collectors.toMap(Signature::fact, Signature::id, (one, other) -> one));
        return view(verdict.proof(), new Reading(verdict, firm, seen(firm, visitor), signed));
    }

    private Set<String> seen(CompanyId firm, Visitor visitor) {
        return facts.list(firm, visitor).stream().map(FactDefinition::key).collect(Collectors.toSet());
    }

    /**
     * One line of a difference.
     *
     * @param before what the clause comes to with the one, in words; empty where that has no such clause
     */
    public record DifferenceRow(Difference.Kind kind, Optional<SideView> before, Optional<SideView> after) {}

    public record SideView(String clause, String text, Truth truth, String figure) {}

    /** Figures are left out for whoever may not see all facts of the firm. */
    List<DifferenceRow> rows(Difference difference, CompanyId firm, Visitor visitor) {
        Set<String> seen = seen(firm, visitor);
        boolean seesAll = facts.list().stream()
                .filter(fact -> fact.protection() == FactDefinition.Protection.COMMERCIAL)
                .allMatch(fact -> seen.contains(fact.key()));
        return difference.changes().stream()
                .map(change -> new DifferenceRow(
                        change.kind(),
                        change.before().map(side -> side(side, seesAll)),
                        change.after().map(side -> side(side, seesAll))))
                .toList();
    }

    private SideView side(Finding finding, boolean seesAll) {
        String figures = finding.figures().stream()
                .filter(figure -> seesAll)
                .map(figure -> words.value(figure.value()))
                .collect(Collectors.joining("、"));
        return new SideView(finding.clause().id(), finding.clause().text(), finding.truth(), figures);
    }

    private ProofView view(Proof proof, Reading reading) {
        Condition condition = proof.condition();
        if (condition instanceof Condition.Clause clause) {
            return clause(proof, clause, reading);
        }
        boolean isLeaf = proof.parts().isEmpty();
        List<FactLine> lines = isLeaf ? lines(proof, reading) : List.of();
        boolean isHidden = lines.stream().anyMatch(FactLine::isHidden);
        return new ProofView(
                proof.truth(),
                "",
                words.condition(condition),
                "",
                "",
                reading.verdict().figure(proof).filter(figure -> !isHidden).map(words::value),
                lines,
                decision(condition, reading),
                parts(proof, reading));
    }

    /** A clause and its one condition are shown as one, unless the condition consists of several. */
    private ProofView clause(Proof proof, Condition.Clause clause, Reading reading) {
        List<ProofView> parts = parts(proof, reading);
        boolean isOne = parts.size() == 1 && parts.get(0).parts().isEmpty();
        Optional<ProofView> only = parts.stream().filter(part -> isOne).findFirst();
        return new ProofView(
                proof.truth(),
                clause.id(),
                clause.text(),
                clause.article(),
                clause.confidence().name(),
                only.flatMap(ProofView::figure),
                only.map(ProofView::facts).orElse(List.of()),
                only.flatMap(ProofView::decision),
                isOne ? List.of() : parts);
    }

    private List<ProofView> parts(Proof proof, Reading reading) {
        return proof.parts().stream().map(part -> view(part, reading)).toList();
    }

    private static Optional<Decision> decision(Condition condition, Reading reading) {
        return condition instanceof Condition.Manual manual
                ? Optional.of(new Decision(
                        manual.key().substring(manual.key().indexOf('/') + 1),
                        manual.who(),
                        Optional.ofNullable(reading.signed().get(manual.key()))))
                : Optional.empty();
    }

    private List<FactLine> lines(Proof proof, Reading reading) {
        return reading.verdict().facts(proof).entrySet().stream()
                .map(entry -> line(name(proof, entry.getKey()), entry.getKey(), entry.getValue(), reading))
                .toList();
    }

    /** What a person decides stands in the clause already; who decides it does not. */
    private String name(Proof proof, Point point) {
        return proof.condition() instanceof Condition.Manual ? words.condition(proof.condition()) : words.point(point);
    }

    private FactLine line(String name, Point point, Known<Fact> known, Reading reading) {
        boolean isKept = facts.find(point.key()).isPresent();
        boolean isHidden = isKept && !reading.seen().contains(point.key());
        String reason = known instanceof Known.Unknown<Fact> unknown
                ? unknown.reason().name().toLowerCase(Locale.ROOT)
                : "";
        return new FactLine(
                name,
                isHidden ? "" : known.find().map(fact -> words.bounded(fact)).orElse(""),
                reason,
                isHidden
                        ? List.of()
                        : known.candidates().stream()
                                .map(fact -> origin(fact, reason))
                                .toList(),
                isKept && !isHidden ? enter(point, reading.firm()) : "",
                isHidden);
    }

    private String origin(Fact fact, String reason) {
        String who = fact.source().equals(Company.REGISTER) ? words.say("supplier." + fact.source()) : fact.source();
        return reason.isEmpty()
                ? words.say("policy.origin", who, fact.said().toString())
                : words.say(
                        "policy.origin.value",
                        words.bounded(fact),
                        who,
                        fact.said().toString());
    }

    static String enter(Point point, CompanyId firm) {
        String year = point.year().isPresent() ? "?period=" + point.year().getAsInt() : "";
        return "/companies/" + firm.code() + "/facts/" + point.key() + year;
    }
}
