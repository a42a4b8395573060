package io.tuji.engine.industry.coding;

import java.util.List;
import java.util.SplittableRandom;

/** Multinomial logistic regression by stochastic gradient descent with a rate that falls to nothing. */
final class SoftmaxTrainer {

    private static final float RATE = 6;
    private static final float OFFSET_RATE = 0.1f;
    private static final int ROUNDS = 15;
    private static final double FLOOR = 1e-3;

    private SoftmaxTrainer() {}

    static Weights train(List<Lesson> lessons, int features, int classes, long seed) {
        Weights weights = Weights.zero(features, classes);
        float[] mean = Lesson.mean(lessons, classes);
        for (int c = 0; c < classes; c++) {
            weights.offset()[c] = (float) Math.log(mean[c] + FLOOR);
        }
        SplittableRandom random = new SplittableRandom(seed);
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i : Lesson.order(lessons.size(), random)) {
                step(weights, lessons.get(i), RATE * (1 - (float) done++ / (ROUNDS * lessons.size())));
            }
        }
        return weights;
    }

    private static void step(Weights weights, Lesson lesson, float rate) {
        float[] step = Softmax.of(weights.scores(lesson.vector()));
        for (int c = 0; c < step.length; c++) {
            step[c] = rate * lesson.weight() * (lesson.target()[c] - step[c]);
            weights.offset()[c] += OFFSET_RATE * step[c];
        }
        weights.move(lesson.vector(), step);
    }
}
