package io.tuji.engine.industry.coding;

/**
 * What grams say together and none says alone: units that several grams switch on, and what each unit that is on says of the divisions.
 *
 * <p>Between two switchings it is a linear function, so what a clause gives through the units that its text has switched on is exact.
 */
final class HiddenLayer {

    private final Weights in;
    private final Weights out;

    /**
     * @param in a row of units for each feature
     * @param out a row of divisions for each unit
     */
    HiddenLayer(Weights in, Weights out) {
        this.in = in;
        this.out = out;
    }

    Weights in() {
        return in;
    }

    Weights out() {
        return out;
    }

    float[] scores(SparseVector text) {
        return out.scores(on(text));
    }

    /** The units that the text switches on, with how strongly. */
    SparseVector on(SparseVector text) {
        return SparseVector.ofPositive(in.scores(text));
    }

    /** What a piece of a text gives through the units that the whole text has switched on. */
    float[] given(SparseVector piece, SparseVector on) {
        float[] units = in.withoutOffset(piece);
        float[] given = new float[on.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = units[on.features()[i]];
        }
        return out.withoutOffset(new SparseVector(on.features(), given));
    }

    HiddenLayer only(int[] features) {
        return new HiddenLayer(in.only(features), out);
    }
}
