package io.tuji.bench.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.forecast.Cadence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static final Contest YEARS =
            Contest.of("A", Cadence.YEARLY, new double[] {10, 12, 11, 15}, new double[] {16, 20});
    private static final Contest QUARTERS =
            Contest.of("B", Cadence.QUARTERLY, new double[] {1, 2, 3, 4, 2, 3, 4, 5}, new double[] {3});

    @Test
    void measuresErrorsInChangesOverAYear() {
        assertThat(Accuracy.mase(YEARS, new double[] {15, 15})).isEqualTo(3 / (7 / 3.0), within(1e-12));
        assertThat(Accuracy.mase(QUARTERS, new double[] {5})).isEqualTo(2, within(1e-12));
    }

    @Test
    void measuresErrorsAsSharesOfTheMeanOfBoth() {
        assertThat(Accuracy.smape(QUARTERS, new double[] {5})).isEqualTo(50, within(1e-12));
        assertThat(Accuracy.smape(QUARTERS, new double[] {3})).isZero();
    }

    @Test
    void isTheMeanOverSeriesNotOverSteps() {
        Map<String, double[]> forecasts = Map.of("A", new double[] {16, 20}, "B", new double[] {5});
        Accuracy all = Accuracy.of(List.of(YEARS, QUARTERS), forecasts, contest -> true);
        assertThat(all).isEqualTo(new Accuracy(2, 25, 1));
        assertThat(Accuracy.of(List.of(YEARS, QUARTERS), forecasts, contest -> contest.equals(YEARS))
                        .series())
                .isEqualTo(1);
    }
}
