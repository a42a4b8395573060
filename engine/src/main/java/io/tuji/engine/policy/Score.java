package io.tuji.engine.policy;

import io.tuji.engine.policy.Condition.Points;
import io.tuji.engine.value.Truth;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/** Points of tables against a limit. As long as facts are open, and where steps leave room for judgement, from so many to so many. */
record Score(Points said, List<List<List<Rung>>> tables) implements Node {

    record Rung(Node when, int least, int most) {}

    /** From so many points to so many. */
    record Span(int least, int most) {

        static final Span NONE = new Span(0, 0);

        private Span around(int low, int high) {
            return new Span(Math.min(least, low), Math.max(most, high));
        }

        private static Span best(Span one, Span other) {
            return new Span(Math.max(one.least, other.least), Math.max(one.most, other.most));
        }

        private static Span sum(Span one, Span other) {
            return new Span(one.least + other.least, one.most + other.most);
        }
    }

    Span span(Sheet sheet) {
        return tables.stream()
                .map(scales ->
                        scales.stream().map(rungs -> span(rungs, 0, sheet)).reduce(Span.NONE, Span::best))
                .reduce(Span.NONE, Span::sum);
    }

    private static Span span(List<Rung> rungs, int from, Sheet sheet) {
        if (from == rungs.size()) {
            return Span.NONE;
        }
        Rung rung = rungs.get(from);
        return switch (rung.when().judge(sheet)) {
            case YES -> new Span(rung.least(), rung.most());
            case NO -> span(rungs, from + 1, sheet);
            case UNKNOWN -> span(rungs, from + 1, sheet).around(rung.least(), rung.most());
        };
    }

    @Override
    public Truth judge(Sheet sheet) {
        Span span = span(sheet);
        if (isReached(span.least())) {
            return Truth.YES;
        }
        return isReached(span.most()) ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean isReached(int points) {
        int order = BigDecimal.valueOf(points).compareTo(said.limit());
        return said.sign() == Sign.AT_LEAST ? order >= 0 : order > 0;
    }

    @Override
    public Proof prove(Sheet sheet) {
        return new Proof(
                this,
                judge(sheet),
                parts().stream().map(node -> node.prove(sheet)).toArray(Proof[]::new));
    }

    @Override
    public boolean canBe(Truth target, BitSet free, Sheet sheet) {
        boolean isWanted = target == Truth.YES;
        int points = tables.stream()
                .mapToInt(scales -> scales.stream()
                        .mapToInt(rungs -> isWanted ? most(rungs, free, sheet) : least(rungs, free, sheet))
                        .max()
                        .orElse(0))
                .sum();
        return isReached(points) == isWanted;
    }

    /** No more are certain, however the free facts are chosen. */
    private static int most(List<Rung> rungs, BitSet free, Sheet sheet) {
        return rungs.stream()
                .filter(rung -> rung.when().canBe(Truth.YES, free, sheet))
                .mapToInt(Rung::least)
                .max()
                .orElse(0);
    }

    /** So many stay possible, however the free facts are chosen: some step, or the end behind all, is what the scale comes to. */
    private static int least(List<Rung> rungs, BitSet free, Sheet sheet) {
        boolean canEnd = rungs.stream().allMatch(rung -> rung.when().canBe(Truth.NO, free, sheet));
        return canEnd
                ? 0
                : rungs.stream()
                        .filter(rung -> !rung.when().canBe(Truth.NO, free, sheet)
                                || rung.when().canBe(Truth.YES, free, sheet))
                        .mapToInt(Rung::most)
                        .min()
                        .orElse(0);
    }

    @Override
    public List<Node> parts() {
        return tables.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(Rung::when)
                .toList();
    }
}
