package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The condition of the band that something lies in. As long as it may lie in several, what all of these agree on is decided. */
record Switch(Condition said, List<Way> ways) implements Node {

    /** @param guard that it lies no higher than this band; empty of the last */
    record Way(Optional<Node> guard, Node then) {

        Truth isTaken(Sheet sheet) {
            return guard.map(node -> node.judge(sheet)).orElse(Truth.YES);
        }

        private boolean canBeLeft(BitSet free, Sheet sheet) {
            return guard.filter(node -> node.canBe(Truth.NO, free, sheet)).isPresent();
        }
    }

    /** Those that it may take. */
    List<Way> open(Sheet sheet) {
        List<Way> open = new ArrayList<>();
        for (Way way : ways) {
            Truth taken = way.isTaken(sheet);
            if (taken != Truth.NO) {
                open.add(way);
            }
            if (taken == Truth.YES) {
                return open;
            }
        }
        throw new IllegalStateException("the last band has an end: " + said);
    }

    @Override
    public Truth judge(Sheet sheet) {
        List<Way> open = open(sheet);
        Truth first = open.get(0).then().judge(sheet);
        boolean isCommon = open.stream().skip(1).allMatch(way -> way.then().judge(sheet) == first);
        return isCommon ? first : Truth.UNKNOWN;
    }

    @Override
    public Proof prove(Sheet sheet) {
        return new Proof(
                this,
                judge(sheet),
                open(sheet).stream()
                        .flatMap(way -> Stream.concat(way.guard().stream(), Stream.of(way.then())))
                        .map(node -> node.prove(sheet))
                        .toArray(Proof[]::new));
    }

    /** The first band that it may take must come to that. */
    @Override
    public boolean canBe(Truth target, BitSet free, Sheet sheet) {
        for (Way way : ways) {
            if (way.then().canBe(target, free, sheet)) {
                return true;
            }
            if (!way.canBeLeft(free, sheet)) {
                return false;
            }
        }
        return false;
    }

    @Override
    public List<Node> parts() {
        return ways.stream()
                .flatMap(way -> Stream.concat(way.guard().stream(), Stream.of(way.then())))
                .toList();
    }
}
