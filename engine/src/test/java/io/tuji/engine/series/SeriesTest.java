package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tuji.engine.value.Period;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void knowsThePeriodOfEachValueAndOfThoseToCome() {
        Series series = Series.monthly(2023, 11, 1, 2, 3);
        assertThat(series.periodAt(0)).isEqualTo(Period.month(2023, 11));
        assertThat(series.periodAt(2)).isEqualTo(Period.month(2024, 1));
        assertThat(series.periodAt(4)).isEqualTo(Period.month(2024, 3));
        assertThat(Series.quarterly(2023, 4, 1, 2).periodAt(1)).isEqualTo(Period.quarter(2024, 1));
        assertThat(Series.yearly(2023, 1, 2).periodAt(1)).isEqualTo(Period.year(2024));
    }

    @Test
    void headAndTailKeepTheirPlaceInTime() {
        Series series = Series.quarterly(2023, 2, 5, 6, 7);
        assertThat(series.head(2)).isEqualTo(Series.quarterly(2023, 2, 5, 6));
        assertThat(series.from(1)).isEqualTo(Series.quarterly(2023, 3, 6, 7));
        assertThat(series.from(1).last()).isEqualTo(7);
    }

    @Test
    void whatIsHandedInOrOutDoesNotChangeIt() {
        double[] values = {1, 2};
        Series series = Series.yearly(2020, values);
        values[0] = 9;
        series.toArray()[1] = 9;
        assertThat(series).isEqualTo(Series.yearly(2020, 1, 2)).hasSameHashCodeAs(Series.yearly(2020, 1, 2));
        assertThat(series).isNotEqualTo(Series.yearly(2021, 1, 2)).isNotEqualTo(Series.quarterly(505, 1, 1, 2));
    }

    @Test
    void isPositiveOnlyWithEveryValueAboveZero() {
        assertThat(Series.yearly(2020, 1, 2).isPositive()).isTrue();
        assertThat(Series.yearly(2020, 1, 0).isPositive()).isFalse();
        assertThat(Series.yearly(2020, 1, 2).map(value -> -value).at(1)).isEqualTo(-2);
    }

    @Test
    void refusesWhatIsNoSeries() {
        assertThatIllegalArgumentException().isThrownBy(() -> Series.yearly(2020));
        assertThatIllegalArgumentException().isThrownBy(() -> Series.yearly(2020, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Series.monthly(2020, 13, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.yearly(2020, 1).from(1));
    }
}
