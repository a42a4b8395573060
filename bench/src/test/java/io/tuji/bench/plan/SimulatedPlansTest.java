package io.tuji.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.chance.Inputs;
import io.tuji.engine.series.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans that a series might have had. */
class SimulatedPlansTest {

    private static final Series RISING = Series.yearly(1, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 26, 28);

    @Test
    void haveSixEarlierAndFiveLaterYears() {
        assertThat(plans(RISING)).hasSize(2 * 4);
        assertThat(plans(RISING.head(12))).hasSize(4);
        assertThat(plans(RISING.head(11))).isEmpty();
    }

    @Test
    void carryTheLastFiveYearsOn() {
        SimulatedPlan first = plans(RISING).get(0);
        assertThat(first.yearsGone()).isEqualTo(1);
        assertThat(first.reached()).isTrue();
        double needed = Math.pow(21.0 / 16, 0.2) - 1;
        double ratio = (18.0 / 16 - 1) / needed;
        assertThat(first.inputs().map(Inputs::rateRatio).orElseThrow()).isCloseTo(Math.min(2, ratio), within(1e-12));
        assertThat(first.group()).isEqualTo(PaceClass.ON_TRACK);
    }

    @Test
    void turnWithTheDirectionOfTheTarget() {
        Series falling = RISING.map(value -> 40 - value);
        assertThat(plans(falling).get(0).group()).isEqualTo(PaceClass.ON_TRACK);
        assertThat(plans(falling).get(0).reached()).isTrue();
    }

    @Test
    void skipATargetThatIsNotAboveZero() {
        assertThat(plans(Series.yearly(1, 100, 100, 80, 60, 40, 20, 10, 9, 8, 7, 6, 5)))
                .isEmpty();
    }

    @Test
    void knowOnlyTheLastYearsWhereToldSo() {
        List<SimulatedPlan> cut = new SimulatedPlans(List.of(RISING), 4).all();
        assertThat(cut).allMatch(plan -> plan.inputs().orElseThrow().values() == 4);
    }

    @Test
    void haveTheClassesOfEurostat() {
        assertThat(List.of(0.95, 0.94, 0.6, 0.59, 0.0, -0.1).stream().map(PaceClass::of))
                .containsExactly(
                        PaceClass.ON_TRACK,
                        PaceClass.MODERATE,
                        PaceClass.MODERATE,
                        PaceClass.LIMITED,
                        PaceClass.LIMITED,
                        PaceClass.AWAY);
    }

    private static List<SimulatedPlan> plans(Series series) {
        return new SimulatedPlans(List.of(series), 0).all();
    }
}
