package io.tuji.engine.industry.coding;

import java.util.List;

/**
 * What each gram says by itself: the sum of a logistic and a ridge regression. Both are linear over the same features, so their sum is one
 * matrix and costs what one of them costs.
 */
final class DirectTrainer {

    /** What a ridge score of 1 counts in logits; chosen on the development file, flat between 6 and 12. */
    private static final float RIDGE_SHARE = 8;

    private DirectTrainer() {}

    static Weights train(List<Lesson> lessons, int features, int classes, long seed) {
        Weights sum = SoftmaxTrainer.train(lessons, features, classes, seed);
        sum.addAll(RidgeTrainer.train(lessons, features, classes, seed), RIDGE_SHARE);
        sum.centre();
        return sum;
    }
}
