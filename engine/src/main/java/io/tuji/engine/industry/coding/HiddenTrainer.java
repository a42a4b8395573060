package io.tuji.engine.industry.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Learns a hidden layer by stochastic gradient descent with AdaGrad step sizes (Duchi, Hazan, Singer 2011): one step size for each feature
 * and each weight behind a unit. At each step some units are left out, so that none relies on another (Srivastava et al. 2014).
 */
final class HiddenTrainer {

    /** What the layer counts beside the direct weights; between a quarter and one it hardly matters. */
    private static final float SHARE = 0.5f;

    private static final int UNITS = 64;
    private static final int ROUNDS = 15;
    private static final float RATE = 0.05f;
    private static final float UNIT_OFFSET_RATE = 0.1f;
    private static final float OFFSET_RATE = 0.05f;
    private static final float LEFT_OUT = 0.3f;
    private static final double FIRST_WEIGHTS = 0.3;
    private static final float FIRST_SQUARES_IN = 1e-4f;
    private static final float FIRST_SQUARES_OUT = 1e-3f;
    private static final double FLOOR = 1e-3;

    private final Weights in;
    private final Weights out;
    private final float[] squaresIn;
    private final float[] squaresOut;
    private final SplittableRandom random;

    private HiddenTrainer(int features, int classes, long seed) {
        in = Weights.zero(features, UNITS);
        out = Weights.zero(UNITS, classes);
        squaresIn = new float[features];
        squaresOut = new float[UNITS * classes];
        random = new SplittableRandom(seed);
        Arrays.fill(squaresIn, FIRST_SQUARES_IN);
        Arrays.fill(squaresOut, FIRST_SQUARES_OUT);
        Random first = new Random(seed);
        scatter(in.rows(), first, FIRST_WEIGHTS);
        scatter(out.rows(), first, 1 / Math.sqrt(UNITS));
    }

    private static void scatter(float[] weights, Random random, double width) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (width * random.nextGaussian());
        }
    }

    static HiddenLayer train(List<Lesson> lessons, int features, int classes, long seed) {
        HiddenTrainer trainer = new HiddenTrainer(features, classes, seed);
        trainer.begin(Lesson.mean(lessons, classes));
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i : Lesson.order(lessons.size(), trainer.random)) {
                trainer.learn(lessons.get(i), RATE * (1 - (float) done++ / (ROUNDS * lessons.size())));
            }
        }
        Weights out = Weights.zero(UNITS, classes);
        out.addAll(trainer.out, SHARE);
        out.centre();
        return new HiddenLayer(trainer.in, out);
    }

    private void begin(float[] mean) {
        for (int c = 0; c < mean.length; c++) {
            out.offset()[c] = (float) Math.log(mean[c] + FLOOR);
        }
    }

    private void learn(Lesson lesson, float rate) {
        SparseVector on = SparseVector.ofPositive(thinned(in.scores(lesson.vector())));
        float[] error = Softmax.of(out.scores(on));
        for (int c = 0; c < error.length; c++) {
            error[c] = lesson.weight() * (lesson.target()[c] - error[c]);
            out.offset()[c] += OFFSET_RATE * rate * error[c];
        }
        float[] wanted = new float[UNITS];
        for (int i = 0; i < on.size(); i++) {
            wanted[on.features()[i]] = behind(on.features()[i], on.values()[i], error, rate);
        }
        before(lesson.vector(), wanted, rate);
    }

    /** Some units left out, the others stronger for it. */
    private float[] thinned(float[] units) {
        for (int u = 0; u < units.length; u++) {
            units[u] = random.nextDouble() < LEFT_OUT ? 0 : units[u] / (1 - LEFT_OUT);
        }
        return units;
    }

    /** Moves the weights behind a unit; returns how the unit itself had better be. */
    private float behind(int unit, float strength, float[] error, float rate) {
        int row = unit * error.length;
        float wanted = 0;
        for (int c = 0; c < error.length; c++) {
            wanted += error[c] * out.rows()[row + c];
            float gradient = error[c] * strength;
            squaresOut[row + c] += gradient * gradient;
            out.rows()[row + c] += rate * gradient / (float) Math.sqrt(squaresOut[row + c]);
        }
        return wanted / (1 - LEFT_OUT);
    }

    /** Moves the weights before the units. */
    private void before(SparseVector text, float[] wanted, float rate) {
        float squares = 0;
        for (int u = 0; u < UNITS; u++) {
            squares += wanted[u] * wanted[u] / UNITS;
            in.offset()[u] += UNIT_OFFSET_RATE * rate * wanted[u];
        }
        for (int i = 0; i < text.size(); i++) {
            int feature = text.features()[i];
            float value = text.values()[i];
            squaresIn[feature] += squares * value * value;
            float step = rate * value / (float) Math.sqrt(squaresIn[feature]);
            for (int u = 0; u < UNITS; u++) {
                in.rows()[feature * UNITS + u] += step * wanted[u];
            }
        }
    }
}
