package io.tuji.bench.chain;

import io.tuji.bench.chain.Signals.Signal;

/** What the learner sees of a candidate: for each signal how near the top it stands, by three curves; nothing else. */
final class Features {

    /** As in the fusion of ranks: what separates the first places. */
    private static final double FUSION = 60;

    private static final double STEEP = 5;

    private static final int CURVES = 3;

    static final int COUNT = 1 + CURVES * Signal.values().length;

    private final Ranks ranks;
    private final double size;

    Features(Ranks ranks) {
        this.ranks = ranks;
        this.size = ranks.asked().cardinality() + 1.0;
    }

    /** The first is 1. */
    double[] of(int candidate) {
        double[] features = new double[COUNT];
        features[0] = 1;
        int next = 1;
        for (Signal signal : Signal.values()) {
            int place = ranks.places(signal)[candidate];
            if (place > 0) {
                features[next] = Math.log(size / place) / Math.log(size);
                features[next + 1] = FUSION / (FUSION + place);
                features[next + 2] = STEEP / (STEEP + place);
            }
            next += CURVES;
        }
        return features;
    }
}
