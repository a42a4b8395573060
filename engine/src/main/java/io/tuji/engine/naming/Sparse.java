package io.tuji.engine.naming;

/** Some features by index, each with its value. */
final class Sparse {

    final int[] indices;
    final float[] values;

    Sparse(int[] indices, float[] values) {
        this.indices = indices;
        this.values = values;
    }
}
