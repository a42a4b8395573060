package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.industry.coding.Reliability.Knot;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void bringsConfidenceDownToWhatWasRight() {
        List<Calibration.Seen> seen = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            seen.add(new Calibration.Seen(new float[] {6, 0, 0}, random.nextDouble() < 0.7 ? 0 : 1));
        }
        float[] probabilities = Calibration.fit(seen).probabilities(new float[] {6, 0, 0});
        assertThat(probabilities[0]).isCloseTo(0.7f, within(0.03f));
    }

    @Test
    void keepsTheOrderAndSumsToOne() {
        Calibration low = new Calibration(1, new Reliability(List.of(new Knot(0, 0, 1), new Knot(1, 0.1, 1))));
        float[] probabilities = low.probabilities(new float[] {2, 1.9f, 0, -1});
        assertThat(probabilities[0] + probabilities[1] + probabilities[2] + probabilities[3])
                .isCloseTo(1, within(1e-5f));
        assertThat(Calibration.top(probabilities)).isZero();
        assertThat(probabilities[1]).isGreaterThan(probabilities[2]).isGreaterThan(probabilities[3]);
    }

    @Test
    void leavesScoresAloneWhenNothingWasSeen() {
        assertThat(Calibration.fit(List.of()).probabilities(new float[] {0, 0})).containsExactly(0.5f, 0.5f);
    }

    @Test
    void risesAlongTheCurve() {
        List<Knot> pairs = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 3_000; i++) {
            double confidence = random.nextDouble();
            pairs.add(new Knot(confidence, random.nextDouble() < confidence * confidence ? 1 : 0, 1));
        }
        Reliability curve = Reliability.fit(pairs);
        double last = 0;
        for (double confidence = 0; confidence <= 1; confidence += 0.01) {
            assertThat(curve.correct(confidence)).isBetween(last, 1.0);
            last = curve.correct(confidence);
        }
        assertThat(curve.correct(0.7)).isCloseTo(0.49, within(0.08));
    }
}
