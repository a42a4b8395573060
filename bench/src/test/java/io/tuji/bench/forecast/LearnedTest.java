package io.tuji.bench.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tuji.bench.Options;
import io.tuji.engine.forecast.Cadence;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearnedTest {

    @Test
    void refusesAFamilyOfTooFewSeries() {
        assertThatExceptionOfType(Options.Wrong.class).isThrownBy(() -> Learned.of(series(19)));
    }

    @Test
    void everySeriesHasRangesInTheOrderOfTheFile() {
        List<Contest> contests = series(40);
        List<Learned> learned = Learned.of(contests);
        assertThat(learned).extracting(Learned::contest).isEqualTo(contests);
        assertThat(learned).allSatisfy(one -> {
            assertThat(one.forecast().steps()).hasSize(2);
            assertThat(one.held95()).isGreaterThanOrEqualTo(one.held80());
        });
    }

    /** A break in what came of one series leaves its own ranges as they were. */
    @Test
    void aSeriesDoesNotTeachItsOwnRanges() {
        List<Contest> contests = series(40);
        Contest calm = contests.get(0);
        Contest broken = Contest.of(calm.id(), Cadence.YEARLY, calm.given().toArray(), new double[] {1e9, 1e9});
        List<Contest> others = contests.subList(1, contests.size());
        Learned before = Learned.of(contests).get(0);
        Learned after = Learned.of(
                        Stream.concat(Stream.of(broken), others.stream()).toList())
                .get(0);
        assertThat(after.forecast()).isEqualTo(before.forecast());
    }

    private static List<Contest> series(int count) {
        Random random = new Random(4);
        return IntStream.range(0, count)
                .mapToObj(i -> Contest.of("W" + i, Cadence.YEARLY, noise(random, 9), noise(random, 2)))
                .toList();
    }

    private static double[] noise(Random random, int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = 100 + 10 * random.nextGaussian();
        }
        return values;
    }
}
