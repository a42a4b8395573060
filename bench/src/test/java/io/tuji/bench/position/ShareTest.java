package io.tuji.bench.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.bench.position.Firm.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final Map<String, Long> SIZES = Map.of("c,keyword:city", 30L, "c,rest:city", 400L);

    private final Share share = new Share(
            List.of(
                    outcome("keyword", true, 0.9),
                    outcome("keyword", false, 0.8),
                    outcome("keyword", true, 0.1),
                    outcome("rest", true, 0)),
            SIZES);

    @Test
    void letsEachPairStandForItsStratum() {
        assertThat(share.weights()).containsEntry("c,keyword:city", 10.0).containsEntry("c,rest:city", 400.0);
    }

    @Test
    void weighsPrecisionAndRecall() {
        assertThat(share.precision(outcome -> outcome.confidence() > 0.5)).hasValue(0.5);
        assertThat(share.recall(outcome -> outcome.confidence() > 0.5)).hasValue(10 / 420.0);
    }

    @Test
    void hasNoPrecisionWhereNothingIsSaid() {
        assertThat(share.precision(outcome -> false)).isEmpty();
    }

    @Test
    void measuresHowFarConfidenceIsFromTheTruth() {
        double error = (10 * 0.1 + 10 * 0.8 + 10 * 0.9 + 400) / 430;
        assertThat(share.calibrationError()).isCloseTo(error, within(1e-9));
    }

    private static Outcome outcome(String kind, boolean isOn, double confidence) {
        Judged judged = new Judged("c", "n", "f", kind + ":city", isOn, false);
        Firm firm = Firm.of("key", Source.CITY, "", "", List.of());
        return new Outcome(judged, firm, confidence, true, List.of());
    }
}
