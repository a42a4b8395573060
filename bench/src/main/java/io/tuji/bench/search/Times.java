package io.tuji.bench.search;

import io.tuji.bench.search.NameQueries.Query;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** How long questions take that are asked one after the other. */
final class Times {

    /** Asks once and says whether the answer is right. */
    interface Question {
        boolean ask(Query query) throws IOException;
    }

    private final double[] milliseconds;
    private final long right;

    private Times(double[] milliseconds, long right) {
        this.milliseconds = milliseconds;
        this.right = right;
    }

    /** @param warmUp so many of the questions are asked twice before any is timed */
    static Times of(List<Query> queries, int warmUp, Question question) throws IOException {
        for (int i = 0; i < 2 * warmUp; i++) {
            question.ask(queries.get(i % warmUp));
        }
        double[] times = new double[queries.size()];
        long right = 0;
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            boolean isRight = question.ask(queries.get(i));
            times[i] = (System.nanoTime() - begin) / 1e6;
            right += isRight ? 1 : 0;
        }
        Arrays.sort(times);
        return new Times(times, right);
    }

    /** The smallest time that this share of all did not exceed. */
    double at(double share) {
        return milliseconds[(int) Math.ceil(share * milliseconds.length) - 1];
    }

    double rightShare() {
        return (double) right / milliseconds.length;
    }
}
