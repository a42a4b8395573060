package io.tuji.engine.naming;

/** Takes the features of a span one by one: to add up weights, or to learn them. */
interface FeatureSink {

    /** A piece of the name. */
    void piece(Feature feature, String name, int from, int to);

    /** A small whole number, 0 to 99. */
    void level(Feature feature, int level);

    void number(Feature feature, double value);

    default void word(Feature feature, String word) {
        piece(feature, word, 0, word.length());
    }
}
