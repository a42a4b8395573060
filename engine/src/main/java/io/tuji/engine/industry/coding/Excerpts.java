package io.tuji.engine.industry.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Examples with excerpts of their texts beside them: some of the clauses, at times without the name. A model that has to read these too
 * leans on no single word. An example and its excerpts together count what the example did.
 */
final class Excerpts {

    private static final int COPIES = 2;
    private static final double KEPT = 0.6;
    private static final double NAMELESS = 0.2;

    /** What has fewer clauses is short enough. */
    private static final int FEWEST = 3;

    private final SplittableRandom random;

    private Excerpts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<Example> beside(List<Example> examples, long seed) {
        Excerpts excerpts = new Excerpts(seed);
        return examples.stream()
                .flatMap(example -> excerpts.beside(example).stream())
                .toList();
    }

    private List<Example> beside(Example example) {
        FirmText text = example.text();
        if (text.name().isEmpty() || text.scope().clauses().size() < FEWEST) {
            return List.of(example);
        }
        double weight = example.weight() / (COPIES + 2);
        List<Example> all = new ArrayList<>(List.of(example.weighted(2 * weight)));
        for (int copy = 0; copy < COPIES; copy++) {
            all.add(example.weighted(weight).saying(excerpt(text)));
        }
        return all;
    }

    private FirmText excerpt(FirmText text) {
        List<String> clauses = text.scope().clauses();
        List<String> kept =
                clauses.stream().filter(clause -> random.nextDouble() < KEPT).toList();
        Scope scope = new Scope(
                kept.isEmpty() ? clauses.subList(0, 1) : kept, text.scope().isRanked());
        return new FirmText(random.nextDouble() < NAMELESS ? "" : text.name(), scope, text.kind());
    }
}
