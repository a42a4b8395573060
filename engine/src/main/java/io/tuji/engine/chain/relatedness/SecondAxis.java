package io.tuji.engine.chain.relatedness;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import jdplus.toolkit.base.core.math.matrices.FastMatrix;
import jdplus.toolkit.base.core.math.matrices.decomposition.EigenSystem;
import jdplus.toolkit.base.core.math.matrices.decomposition.IEigenSystem;

/** The second eigenvector of a symmetric matrix whose greatest eigenvalue is 1. */
final class SecondAxis {

    /** Eigenvalues nearer than this are taken for one. */
    private static final double APART = 1e-9;

    private final double[] vector;
    private final double value;
    private final Optional<Obstacle> obstacle;

    private SecondAxis(double[] vector, double value, Optional<Obstacle> obstacle) {
        this.vector = vector;
        this.value = value;
        this.obstacle = obstacle;
    }

    /** @param matrix the rows of a symmetric matrix, three or more */
    static SecondAxis of(double[][] matrix) {
        int size = matrix.length;
        FastMatrix entries = FastMatrix.square(size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                entries.set(row, column, matrix[row][column]);
            }
        }
        IEigenSystem system = EigenSystem.create(entries, true);
        system.setComputingEigenVectors(true);
        system.compute();
        double[] values = IntStream.range(0, size)
                .mapToDouble(i -> system.getEigenValues()[i].getRe())
                .toArray();
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SecondAxis(
                system.getEigenVector(order[1]), values[order[1]], obstacle(values[order[1]], values[order[2]]));
    }

    /** An entry of the vector, whose length is 1 and whose sign means nothing. */
    double entry(int index) {
        return vector[index];
    }

    /** The eigenvalue, 0 to 1. */
    double value() {
        return value;
    }

    /** Why the vector means nothing. */
    Optional<Obstacle> obstacle() {
        return obstacle;
    }

    private static Optional<Obstacle> obstacle(double second, double third) {
        if (second > 1 - APART) {
            return Optional.of(Obstacle.FALLS_APART);
        }
        return second - third < APART ? Optional.of(Obstacle.NO_ORDER) : Optional.empty();
    }
}
