package io.tuji.engine.chain.position;

/**
 * From which confidence a position is taken as it is, and from which a person is asked; what is below is dropped.
 *
 * @param on from 0 to 1
 * @param review from 0 to {@code on}
 */
public record Certain(double on, double review) {

    /** Chosen on sets of judged pairs left out of learning, not on the test; see docs/benchmarks.md. */
    public static final Certain MEASURED = new Certain(0.78, 0.3);

    public Certain {
        if (!(0 <= review && review <= on && on <= 1)) {
            throw new IllegalArgumentException("on from " + on + ", review from " + review);
        }
    }

    public boolean isOn(double confidence) {
        return confidence >= on;
    }

    public boolean isForReview(double confidence) {
        return confidence >= review && confidence < on;
    }
}
