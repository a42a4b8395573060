package io.tuji.engine.plan.chance;

import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Point;
import java.util.Arrays;
import jdplus.toolkit.base.api.stats.ProbabilityType;
import jdplus.toolkit.base.core.dstats.T;

/**
 * What a chance is made from.
 *
 * @param rateRatio the observed growth over the growth that the target asks for, limited to 0 and 2
 * @param forecast the probability that the forecast of growth gives by itself
 * @param error the standard error of that forecast, of the logarithm: 0.1 is about 10 %
 * @param share of the years known whose growth would do for the rest of the way
 * @param values how many years are known in a row
 */
public record Inputs(double rateRatio, double forecast, double error, double share, int yearsLeft, int values) {

    static final double MOST_RATIO = 2;
    private static final double LEAST_ERROR = 1e-4;

    /** Of a question without an obstacle. */
    public static Inputs of(Question question) {
        PersistentGrowth growth = new PersistentGrowth(question.history());
        int left = question.yearsLeft();
        int sign = question.direction().sign();
        double target = Math.log(question.target().value());
        double error = Math.max(LEAST_ERROR, growth.error(left));
        double ahead = sign * (growth.expected(left) - target) / error;
        double needed = sign * (target - growth.last()) / left;
        return new Inputs(
                rateRatio(question),
                new T(growth.degrees()).getProbability(ahead, ProbabilityType.Lower),
                error,
                Arrays.stream(growth.growth()).filter(g -> sign * g >= needed).count()
                        / (double) growth.growth().length,
                left,
                question.history().size());
    }

    /** Beside a target that equals the base any growth is more than enough, and any decline the opposite. */
    private static double rateRatio(Question question) {
        Point base = question.base();
        Direction direction = question.direction();
        double observed =
                base.growthTo(new Point(question.lastYear(), question.history().last()));
        double needed = Math.abs(base.growthTo(question.target()));
        if (needed == 0) {
            return observed == 0 ? 1 : direction.sign() * observed > 0 ? MOST_RATIO : 0;
        }
        return Math.max(0, Math.min(MOST_RATIO, direction.sign() * observed / needed));
    }
}
