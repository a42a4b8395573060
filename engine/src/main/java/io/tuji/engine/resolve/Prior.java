package io.tuji.engine.resolve;

import java.util.List;

/**
 * The chance that two records drawn at random are of the same thing: the one at which the pairs that meet in any rule hold as many
 * matches as it says. Pairs that meet nowhere are taken for different.
 */
final class Prior {

    private static final int MOST_ROUNDS = 100;
    private static final double STILL = 1e-6;

    private Prior() {}

    static Chances of(Chances chances, Patterns patterns, List<Session> ruled, Session random) {
        Chances current = chances;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double found = (1 + matches(current, patterns, ruled)) / (2 + random.pairs());
            double moved = Math.abs(found - current.prior()) / found;
            current = current.withPrior(found);
            if (moved < STILL) {
                break;
            }
        }
        return current;
    }

    private static double matches(Chances chances, Patterns patterns, List<Session> ruled) {
        double sum = 0;
        for (Session session : ruled) {
            double drawn = 0;
            for (int i = 0; i < session.size(); i++) {
                drawn += session.firsts(i) * chance(chances, patterns, session.pattern(i));
            }
            sum += drawn * session.scale();
        }
        return sum;
    }

    private static double chance(Chances chances, Patterns patterns, int pattern) {
        double bits = Bits.ofChance(chances.prior());
        for (int comparison = 0; comparison < patterns.comparisons(); comparison++) {
            bits += chances.weight(comparison, patterns.level(pattern, comparison));
        }
        return Bits.toChance(bits);
    }
}
