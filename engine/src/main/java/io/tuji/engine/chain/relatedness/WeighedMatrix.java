package io.tuji.engine.chain.relatedness;

/**
 * The matrix M with each entry divided by the roots of diversity and ubiquity: its products with itself are symmetric and have the
 * eigenvalues of the matrices that complexity is defined by, so that a decomposition for symmetric matrices does.
 */
final class WeighedMatrix {

    private WeighedMatrix() {}

    /** A row an area. */
    static double[][] byArea(Specialisation specialisation, int[] areas, int[] industries) {
        double[][] rows = new double[areas.length][industries.length];
        for (int row = 0; row < areas.length; row++) {
            for (int column = 0; column < industries.length; column++) {
                rows[row][column] = entry(specialisation, areas[row], industries[column]);
            }
        }
        return rows;
    }

    static double[][] turned(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    /** Each row times each row. */
    static double[][] products(double[][] rows) {
        double[][] products = new double[rows.length][rows.length];
        for (int first = 0; first < rows.length; first++) {
            for (int second = 0; second < rows.length; second++) {
                products[first][second] = second < first ? products[second][first] : product(rows[first], rows[second]);
            }
        }
        return products;
    }

    private static double product(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    private static double entry(Specialisation specialisation, int area, int industry) {
        return specialisation.has(area, industry)
                ? 1 / Math.sqrt((double) specialisation.diversity(area) * specialisation.ubiquity(industry))
                : 0;
    }
}
