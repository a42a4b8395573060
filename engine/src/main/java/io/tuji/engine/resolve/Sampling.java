package io.tuji.engine.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Draws the pairs that weights are learned from: some at random, some from the blocks of every rule. */
final class Sampling {

    private static final int RANDOM_PARTS = 16;
    private static final int RANDOM_A_PART = 1 << 15;

    /** Blocks are drawn whole, so that about as many pairs come of each rule at most. */
    private static final long ENOUGH_A_RULE = 1 << 17;

    private final Blocks blocks;
    private final Patterns patterns;
    private final List<BlockingRule> rules;

    Sampling(Blocks blocks, Patterns patterns) {
        this.blocks = blocks;
        this.patterns = patterns;
        this.rules = blocks.table().scheme().rules();
    }

    Session atRandom(long seed) {
        int size = blocks.table().size();
        SplittableRandom[] seeds = new SplittableRandom[RANDOM_PARTS];
        SplittableRandom first = new SplittableRandom(seed);
        for (int i = 0; i < RANDOM_PARTS; i++) {
            seeds[i] = first.split();
        }
        List<Session.Tally> parts = IntStream.range(0, RANDOM_PARTS)
                .parallel()
                .mapToObj(part -> randomPart(seeds[part], size))
                .toList();
        boolean[] isOpen = new boolean[patterns.comparisons()];
        Arrays.fill(isOpen, true);
        return new Session(isOpen, (double) size * (size - 1) / 2, parts);
    }

    private Session.Tally randomPart(SplittableRandom random, int size) {
        Session.Tally tally = new Session.Tally(blocks, patterns, 0);
        for (int i = 0; i < RANDOM_A_PART; i++) {
            int left = random.nextInt(size);
            int right = (left + 1 + random.nextInt(size - 1)) % size;
            tally.visit(left, right);
        }
        return tally;
    }

    List<Session> byRule() {
        List<Session> sessions = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            sessions.add(ofRule(rule));
        }
        return sessions;
    }

    private Session ofRule(int rule) {
        Groups groups = blocks.groups(rule);
        long pairs = groups.pairs();
        long stride = 1 + pairs / ENOUGH_A_RULE;
        IntPredicate takes = key -> Integer.remainderUnsigned(Mixing.spread(key), (int) stride) == 0;
        List<Session.Tally> parts = PairWalk.walk(groups, takes, () -> new Session.Tally(blocks, patterns, rule));
        boolean[] isOpen = new boolean[patterns.comparisons()];
        for (int i = 0; i < isOpen.length; i++) {
            isOpen[i] = !rules.get(rule).touches(patterns.comparison(i));
        }
        return new Session(isOpen, pairs, parts);
    }
}
