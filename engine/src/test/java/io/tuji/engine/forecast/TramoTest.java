package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.series.Series;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TramoTest {

    @Test
    void sevenValuesGiveNoModel() {
        assertThat(Tramo.carryOn(Series.yearly(2015, 1, 2, 4, 3, 5, 7, 6), 2)).isEmpty();
    }

    @Test
    void seesTheSeasonOfTwoYearsOfMonths() {
        Random random = new Random(5);
        double[] values = IntStream.range(0, 48)
                .mapToDouble(i -> 100 + (i % 12 == 5 ? 60 : 0) + random.nextGaussian())
                .toArray();
        Modelled model = Tramo.carryOn(Series.monthly(2020, 1, values), 12).orElseThrow();
        assertThat(model.expected()[5]).isEqualTo(160, within(5.0));
        assertThat(model.expected()[4]).isEqualTo(100, within(5.0));
        assertThat(model.errors()[0]).isBetween(0.3, 3.0);
    }
}
