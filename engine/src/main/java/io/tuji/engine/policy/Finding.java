package io.tuji.engine.policy;

import io.tuji.engine.policy.Condition.Clause;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of a clause in a verdict.
 *
 * @param proofs several where it is asked of several years
 */
public record Finding(Verdict verdict, Clause clause, List<Proof> proofs) {

    public Finding {
        proofs = List.copyOf(proofs);
    }

    /** A number that was compared, and by what. */
    public record Figure(Condition condition, FactValue value) {}

    public Truth truth() {
        return Truth.all(proofs.stream().map(Proof::truth));
    }

    /** Some clauses are left out in some rounds; then they hinder nobody. */
    public boolean isExamined() {
        return clause.isExamined(verdict.occasion());
    }

    /** The numbers that are compared, as far as they are known. */
    public List<Figure> figures() {
        return proofs.stream().flatMap(Proof::all).flatMap(this::figure).toList();
    }

    private Stream<Figure> figure(Proof part) {
        return verdict.figure(part).map(value -> new Figure(part.condition(), value)).stream();
    }

    /** On what it rests. */
    public Map<Point, Known<Fact>> facts() {
        Map<Point, Known<Fact>> facts = new LinkedHashMap<>();
        proofs.forEach(part -> facts.putAll(verdict.facts(part)));
        return facts;
    }
}
