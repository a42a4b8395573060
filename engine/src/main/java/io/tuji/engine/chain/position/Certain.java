package io.tuji.engine.chain.position;

/**
 * How sure the reading of a firm must be.
 *
 * @param on from which confidence the firm counts as being on the node
 * @param review from which confidence a person is asked; below it nothing is said
 */
public record Certain(double on, double review) {

    public static final double ON = 0.5;
    public static final double REVIEW = 0.3;
    public static final Certain STANDARD = new Certain(ON, REVIEW);

    public Certain {
        if (!(review > 0 && review <= on && on <= 1)) {
            throw new IllegalArgumentException("on from " + on + ", review from " + review);
        }
    }
}
