package io.tuji.engine.plan.chance;

/** Linear equations with a symmetric positive definite matrix. */
final class Cholesky {

    private Cholesky() {}

    static double[] solve(double[][] matrix, double[] right) {
        double[][] lower = lower(matrix);
        int n = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                solution[i] -= lower[i][j] * solution[j];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                solution[i] -= lower[j][i] * solution[j];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }

    private static double[][] lower(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }
}
