package io.tuji.engine.resolve;

/** Learns the chances of a scheme from the records themselves: no labels, the same result every time. */
public final class Learning {

    private Learning() {}

    /** @param seed for the pairs drawn at random */
    public static Chances from(Candidates candidates, long seed) {
        Patterns patterns = new Patterns(candidates.scheme());
        Sampling sampling = new Sampling(candidates.blocks(), patterns);
        return Estimation.run(patterns, sampling.atRandom(seed), sampling.byRule());
    }
}
