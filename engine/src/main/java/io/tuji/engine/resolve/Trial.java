package io.tuji.engine.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How well weights tell decided pairs apart, with and without corrections that other decisions have made.
 *
 * <p>Cross-validated: pairs that share a record stand in one group, and each group is judged by corrections that know nothing of it.
 *
 * @param without by the weights as they were learned
 * @param with by the corrected ones
 */
public record Trial(Score without, Score with) {

    private static final int FOLDS = 5;

    /**
     * What became of the decided pairs when a pair counts as the same from an even chance on.
     *
     * @param hits the same, and judged so
     * @param wrong different, and judged the same
     * @param missed the same, and judged different
     */
    public record Score(long hits, long wrong, long missed) {

        /** Of the pairs judged the same those that are, 0 to 1; empty where none was judged so. */
        public OptionalDouble precision() {
            return share(hits + wrong);
        }

        /** Of the pairs that are the same those judged so, 0 to 1; empty where none is. */
        public OptionalDouble recall() {
            return share(hits + missed);
        }

        private OptionalDouble share(long of) {
            return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / of);
        }

        private Score plus(boolean isSame, double bits) {
            boolean isJudgedSame = bits >= 0;
            return new Score(
                    hits + (isSame && isJudgedSame ? 1 : 0),
                    wrong + (!isSame && isJudgedSame ? 1 : 0),
                    missed + (isSame && !isJudgedSame ? 1 : 0));
        }
    }

    public static Trial of(Scheme scheme, List<DecidedPair> pairs) {
        int[] folds = folds(pairs);
        Score without = new Score(0, 0, 0);
        Score with = new Score(0, 0, 0);
        for (int fold = 0; fold < FOLDS; fold++) {
            Corrections corrections = withoutFold(scheme, pairs, folds, fold);
            for (int i = 0; i < pairs.size(); i++) {
                if (folds[i] == fold) {
                    DecidedPair pair = pairs.get(i);
                    without = without.plus(pair.isSame(), pair.bits());
                    with = with.plus(pair.isSame(), pair.bits() + corrections.of(pair.levels()));
                }
            }
        }
        return new Trial(without, with);
    }

    private static Corrections withoutFold(Scheme scheme, List<DecidedPair> pairs, int[] folds, int fold) {
        ReviewDecisions decisions = new ReviewDecisions(scheme);
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] != fold) {
                decisions.add(pairs.get(i));
            }
        }
        return decisions.corrections();
    }

    /** The fold of each pair: the groups in the order of their first pairs, dealt out in turn. */
    private static int[] folds(List<DecidedPair> pairs) {
        Map<Long, Integer> rows = new HashMap<>();
        pairs.forEach(pair -> {
            rows.putIfAbsent(pair.left(), rows.size());
            rows.putIfAbsent(pair.right(), rows.size());
        });
        int[] identifiers = new int[rows.size()];
        Arrays.fill(identifiers, Tokens.NONE);
        Clusters groups = new Clusters(identifiers);
        pairs.forEach(pair -> groups.join(row(rows, pair.left()), row(rows, pair.right())));
        Map<Integer, Integer> order = new LinkedHashMap<>();
        return pairs.stream()
                .mapToInt(pair -> {
                    int group = groups.root(row(rows, pair.left()));
                    order.putIfAbsent(group, order.size());
                    return order.getOrDefault(group, 0) % FOLDS;
                })
                .toArray();
    }

    private static int row(Map<Long, Integer> rows, long thing) {
        return rows.getOrDefault(thing, 0);
    }
}
