package io.tuji.bench.chain;

import java.util.List;

/** Logistic regression with a small L2 penalty, by Newton's method. */
public final class Logistic {

    private static final int STEPS = 25;
    private static final double PENALTY = 1;
    private static final double ENOUGH = 1e-8;

    /** What was seen of a case, and whether it was one. */
    public static final class Example {
        private final double[] features;
        private final boolean isTrue;
        private final double weight;

        /** @param weight how many such cases it stands for */
        public Example(double[] features, boolean isTrue, double weight) {
            this.features = features;
            this.isTrue = isTrue;
            this.weight = weight;
        }
    }

    private final double[] weights;

    private Logistic(double[] weights) {
        this.weights = weights;
    }

    public static Logistic learn(List<Example> examples, int features) {
        double[] weights = new double[features];
        for (int step = 0; step < STEPS; step++) {
            double[] change = step(examples, weights);
            double size = 0;
            for (int i = 0; i < features; i++) {
                weights[i] += change[i];
                size += Math.abs(change[i]);
            }
            if (size < ENOUGH) {
                break;
            }
        }
        return new Logistic(weights);
    }

    private static double[] step(List<Example> examples, double[] weights) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            system[i][i] = PENALTY;
            system[i][size] = -PENALTY * weights[i];
        }
        for (Example example : examples) {
            double chance = 1 / (1 + Math.exp(-product(weights, example.features)));
            double curvature = example.weight * chance * (1 - chance);
            double error = example.weight * ((example.isTrue ? 1 : 0) - chance);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    system[i][j] += curvature * example.features[i] * example.features[j];
                }
                system[i][size] += error * example.features[i];
            }
        }
        return solved(system);
    }

    /** By elimination; the matrix is symmetric and positive. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= size && factor != 0; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

    /** Grows with the chance. */
    double score(double[] features) {
        return product(weights, features);
    }

    public double weight(int feature) {
        return weights[feature];
    }

    private static double product(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
