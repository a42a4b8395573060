package io.tuji.engine.plan.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.series.Series;
import org.junit.jupiter.api.Test;

/** What growth a measure has had. */
class OwnGrowthTest {

    @Test
    void liesBetweenTheNearestRates() {
        OwnGrowth growth = new OwnGrowth(Series.yearly(2015, 100, 110, 143, 171.6, 257.4, 308.88));
        assertThat(growth.count()).isEqualTo(5);
        assertThat(growth.high()).hasValueCloseTo(0.3 + 0.6 * 0.2, within(1e-12));
        assertThat(growth.low()).hasValueCloseTo(0.1 + 0.4 * 0.1, within(1e-12));
    }

    @Test
    void saysNothingOfFourYearsOrOfValuesThatAreNotAboveZero() {
        assertThat(new OwnGrowth(Series.yearly(2015, 1, 2, 3, 4, 5)).high()).isEmpty();
        OwnGrowth none = new OwnGrowth(Series.yearly(2015, 1, 2, 3, 0, 5, 6, 7, 8));
        assertThat(none.high()).isEmpty();
        assertThat(none.count()).isZero();
    }
}
