package io.tuji.engine.chain.relatedness;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** In which units complexity is told; both are published, and neither changes any order. */
public enum Scale {
    /**
     * As the Atlas of Economic Complexity and py-ecomplexity: both by mean and population standard deviation of the areas, so that an area
     * has the mean complexity of its industries.
     */
    SHARED {
        @Override
        double[] areas(double[] kc) {
            return standardised(kc, mean(kc), deviation(kc, 0));
        }

        @Override
        double[] industries(double[] kc, double[] kp) {
            return standardised(kp, mean(kc), deviation(kc, 0));
        }
    },
    /** As the R package economiccomplexity: each by its own mean and sample standard deviation. */
    OWN {
        @Override
        double[] areas(double[] kc) {
            return standardised(kc, mean(kc), deviation(kc, 1));
        }

        @Override
        double[] industries(double[] kc, double[] kp) {
            return standardised(kp, mean(kp), deviation(kp, 1));
        }
    };

    /** NaN stays NaN and counts for nothing. */
    abstract double[] areas(double[] kc);

    abstract double[] industries(double[] kc, double[] kp);

    static double[] standardised(double[] values, double mean, double deviation) {
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }

    static double mean(double[] values) {
        return known(values).average().orElse(Double.NaN);
    }

    /** @param lost degrees of freedom that the mean has taken: 0 of a population, 1 of a sample */
    static double deviation(double[] values, int lost) {
        double mean = mean(values);
        double squares =
                known(values).map(value -> (value - mean) * (value - mean)).sum();
        return Math.sqrt(squares / (known(values).count() - lost));
    }

    private static DoubleStream known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value));
    }
}
