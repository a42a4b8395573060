package io.tuji.engine.chain.backtest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The control that a graph must beat: the same number of links into and out of every node, joined at random. Two links exchange their ends,
 * again and again, unless one would lead to itself or stand there twice (Maslov and Sneppen 2002). The same seed gives the same links.
 */
public final class ShuffledLinks {

    /** Exchanges tried for each link. */
    private static final int TRIES = 10;

    /** From one numbered node to another. */
    public record Link(int from, int to) {}

    private ShuffledLinks() {}

    /** @param links each once; links of a node to itself stay as they are */
    public static List<Link> of(List<Link> links, long seed) {
        List<Link> shuffled = new ArrayList<>(links);
        Set<Link> present = new HashSet<>(links);
        SplittableRandom random = new SplittableRandom(seed);
        for (int tried = 0; tried < TRIES * links.size(); tried++) {
            int first = random.nextInt(links.size());
            int second = random.nextInt(links.size());
            exchange(shuffled, present, first, second);
        }
        return List.copyOf(shuffled);
    }

    private static void exchange(List<Link> links, Set<Link> present, int first, int second) {
        Link one = links.get(first);
        Link other = links.get(second);
        Link crossed = new Link(one.from, other.to);
        Link back = new Link(other.from, one.to);
        boolean hasLoop =
                one.from == one.to || other.from == other.to || crossed.from == crossed.to || back.from == back.to;
        if (hasLoop || present.contains(crossed) || present.contains(back)) {
            return;
        }
        present.remove(one);
        present.remove(other);
        present.add(crossed);
        present.add(back);
        links.set(first, crossed);
        links.set(second, back);
    }
}
