package io.tuji.bench.resolve;

import io.tuji.engine.resolve.Chances;
import io.tuji.engine.resolve.Comparison;
import io.tuji.engine.resolve.Scheme;
import java.util.Locale;

/** Shows what was learned, so that a strange weight is seen before a strange result. */
final class LearnedWeights {

    private LearnedWeights() {}

    static void print(Scheme scheme, Chances chances) {
        System.out.printf(Locale.ROOT, "# prior %.3g%n", chances.prior());
        for (int i = 0; i < scheme.comparisons().size(); i++) {
            Comparison comparison = scheme.comparisons().get(i);
            for (int level = 1; level < chances.same().get(i).length; level++) {
                System.out.printf(
                        Locale.ROOT,
                        "# %-12s %-16s m %.5f u %.3g bits %+.1f%n",
                        comparison.name(),
                        comparison.levelName(level),
                        chances.same().get(i)[level],
                        chances.other().get(i)[level],
                        chances.weight(i, level));
            }
        }
    }
}
