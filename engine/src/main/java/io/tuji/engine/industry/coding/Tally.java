package io.tuji.engine.industry.coding;

import java.util.Arrays;

/** Sums the weights of the features of one text; belongs to one thread and is used again for its next text. */
final class Tally {

    private static final int EXPECTED = 512;

    private final Vocabulary vocabulary;
    private final float[] sums;
    private final int[] lastClause;
    private int[] touched = new int[EXPECTED];
    private float[] values = new float[EXPECTED];
    private int size;
    private int partBegin;
    private int clause;

    Tally(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.sums = new float[vocabulary.size()];
        this.lastClause = new int[vocabulary.size()];
    }

    /** Begins a text; what was added before and not closed is forgotten. */
    void clear() {
        for (int i = partBegin; i < size; i++) {
            sums[touched[i]] = 0;
        }
        size = 0;
        partBegin = 0;
    }

    void nextClause() {
        clause++;
    }

    /** Counts the feature, unless the clause has had it already. */
    void add(int feature, float weight) {
        if (lastClause[feature] == clause) {
            return;
        }
        lastClause[feature] = clause;
        if (sums[feature] == 0) {
            makeRoom();
            touched[size++] = feature;
        }
        sums[feature] += weight;
    }

    /** What brings all that was added since the last part to the length; 0 if nothing was. */
    float scaleTo(float length) {
        double squares = 0;
        for (int i = partBegin; i < size; i++) {
            double value = sums[touched[i]] * vocabulary.rarity(touched[i]);
            squares += value * value;
        }
        return squares == 0 ? 0 : (float) (length / Math.sqrt(squares));
    }

    /** Ends a part: its features get their values. */
    void closePart(float scale) {
        for (int i = partBegin; i < size; i++) {
            values[i] = sums[touched[i]] * vocabulary.rarity(touched[i]) * scale;
            sums[touched[i]] = 0;
        }
        partBegin = size;
    }

    SparseVector vector() {
        return new SparseVector(Arrays.copyOf(touched, size), Arrays.copyOf(values, size));
    }

    private void makeRoom() {
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
    }
}
