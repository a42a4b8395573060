package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.series.Series;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PositiveTest {

    private static final Series FALLING = Series.yearly(2015, 100, 70, 40, 20, 5);

    private final Method positive = new Positive(new Theta());

    @Test
    void aPositiveSeriesThatFallsStaysPositive() {
        assertThat(new Theta().forecast(FALLING, 6)[5]).isNegative();
        assertThat(DoubleStream.of(positive.forecast(FALLING, 6)).boxed()).allMatch(value -> value > 0 && value < 100);
    }

    @Test
    void whatStaysPositiveByItselfIsLeftAlone() {
        Series rising = Series.yearly(2015, 5, 20, 40);
        assertThat(positive.forecast(rising, 4)).containsExactly(new Theta().forecast(rising, 4));
    }

    @Test
    void aSeriesThatWasBelowZeroMayBeSoAgain() {
        assertThat(positive.forecast(Series.yearly(2015, 1, -1, -3, -5), 1)[0]).isNegative();
    }

    @Test
    void aModelIsHeldAtAHundredthOfTheLeastValue() {
        Modelled model = new Modelled(new double[] {3, -2}, new double[] {1, 2});
        assertThat(Positive.ofModelled(FALLING, model).expected()).containsExactly(3, 0.05);
        assertThat(Positive.ofModelled(FALLING, model).errors()).containsExactly(1, 2);
        assertThat(Positive.ofModelled(Series.yearly(2015, 1, -1), model)).isSameAs(model);
    }
}
