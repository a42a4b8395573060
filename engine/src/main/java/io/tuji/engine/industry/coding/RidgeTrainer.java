package io.tuji.engine.industry.coding;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Least squares with a squared penalty, one regression a division, by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang 2013):
 * each step solves one example exactly, so there is no rate to choose.
 */
final class RidgeTrainer {

    private static final float PENALTY = 0.4f;
    private static final int ROUNDS = 20;

    private RidgeTrainer() {}

    static Weights train(List<Lesson> lessons, int features, int classes, long seed) {
        Weights weights = new Weights(classes, new float[features * classes], Lesson.mean(lessons, classes));
        float[][] duals = new float[lessons.size()][classes];
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i : Lesson.order(lessons.size(), random)) {
                step(weights, lessons.get(i), duals[i]);
            }
        }
        return weights;
    }

    private static void step(Weights weights, Lesson lesson, float[] dual) {
        float penalty = PENALTY / lesson.weight();
        float curvature = lesson.vector().squaredLength() + penalty;
        float[] step = weights.scores(lesson.vector());
        for (int c = 0; c < step.length; c++) {
            step[c] = (lesson.target()[c] - step[c] - penalty * dual[c]) / curvature;
            dual[c] += step[c];
        }
        weights.move(lesson.vector(), step);
    }
}
