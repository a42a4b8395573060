package io.tuji.engine.resolve;

/**
 * From which chance of a match on records are taken for the same, and from which on a person is asked.
 *
 * @param same the same from here on
 * @param review below it different
 */
public record Thresholds(double same, double review) {

    /** One wrong link in a hundred of the least sure ones; asked wherever a match is not quite unlikely. */
    public static final Thresholds CAREFUL = new Thresholds(0.99, 0.05);

    /**
     * For a firm that is being typed: among a hundred thousand known ones a rare name alone makes a match no likelier than one in a few
     * hundred, and a line too many costs a glance.
     */
    public static final Thresholds AT_ENTRY = new Thresholds(0.99, 0.0005);

    public Thresholds {
        if (!(0 < review && review <= same && same <= 1)) {
            throw new IllegalArgumentException("no band between " + review + " and " + same);
        }
    }

    Verdict verdict(double probability) {
        return probability >= same ? Verdict.SAME : probability >= review ? Verdict.TO_REVIEW : Verdict.DIFFERENT;
    }
}
