package io.tuji.engine.plan.chance;

import io.tuji.engine.plan.chance.ChanceModel.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns what the inputs are worth by logistic regression with a small ridge; the same examples give the same weights. */
public final class ChanceTrainer {

    private static final double RIDGE = 1;
    private static final int MOST_STEPS = 50;
    private static final double CLOSE = 1e-9;

    /** A plan at some time, and whether its target was reached in the end. */
    public record Example(Inputs inputs, boolean reached) {}

    private ChanceTrainer() {}

    public static ChanceModel train(List<Example> examples) {
        Map<Group, List<Example>> groups = new TreeMap<>();
        examples.forEach(example -> groups.computeIfAbsent(Group.of(example.inputs()), g -> new ArrayList<>())
                .add(example));
        Map<Group, double[]> weights = new TreeMap<>();
        groups.forEach((group, own) -> weights.put(group, fit(own)));
        return new ChanceModel(weights);
    }

    /** Newton's steps until nothing moves. */
    private static double[] fit(List<Example> examples) {
        double[] weights = new double[ChanceModel.WEIGHTS];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = step(examples, weights);
            double most = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= change[i];
                most = Math.max(most, Math.abs(change[i]));
            }
            if (most < CLOSE) {
                break;
            }
        }
        return weights;
    }

    private static double[] step(List<Example> examples, double[] weights) {
        int n = weights.length;
        double[] slope = new double[n];
        double[][] bend = new double[n][n];
        for (int i = 1; i < n; i++) {
            slope[i] = RIDGE * weights[i];
            bend[i][i] = RIDGE;
        }
        for (Example example : examples) {
            add(example, weights, slope, bend);
        }
        return Cholesky.solve(bend, slope);
    }

    private static void add(Example example, double[] weights, double[] slope, double[][] bend) {
        double[] x = ChanceModel.features(example.inputs());
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double miss = probability - (example.reached() ? 1 : 0);
        for (int i = 0; i < x.length; i++) {
            slope[i] += miss * x[i];
            for (int j = 0; j < x.length; j++) {
                bend[i][j] += probability * (1 - probability) * x[i] * x[j];
            }
        }
    }
}
