package io.tuji.engine.policy;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a condition is met, is not, or is open: the same of each of its parts, down to facts with source and day. */
public final class Proof {

    private final Node node;
    private final Truth truth;
    private final Proof[] parts;

    Proof(Node node, Truth truth, Proof... parts) {
        this.node = node;
        this.truth = truth;
        this.parts = parts;
    }

    public Condition condition() {
        return node.said();
    }

    public Truth truth() {
        return truth;
    }

    public List<Proof> parts() {
        return List.of(parts);
    }

    /** This, and all below. */
    public Stream<Proof> all() {
        return Stream.concat(Stream.of(this), Stream.of(parts).flatMap(Proof::all));
    }

    /** What is known on everything that it rests on, or why it is not. */
    public Map<Point, Known<Fact>> facts(Sheet sheet) {
        return sheet.known(node.asked());
    }

    /** The number that is compared; empty as long as it is open, and of what compares no number. */
    public Optional<FactValue> figure(Sheet sheet) {
        return node instanceof Comparison comparison ? comparison.figure().apply(sheet) : Optional.empty();
    }
}
