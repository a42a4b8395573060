package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTest {

    @Test
    void countsRightFirstsAndRightAmongThree() {
        Quality quality = Quality.of(List.of(verdict("65", 0.9), verdict("70", 0.4), verdict("51", 0.4)), Kind.SCOPE);
        assertThat(quality.top1()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(quality.top3()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void weighsTheErrorOfABinByItsTexts() {
        Quality quality = Quality.of(List.of(verdict("65", 0.95), verdict("70", 0.45), verdict("70", 0.45)));
        assertThat(quality.calibrationError()).isCloseTo((0.05 + 2 * 0.45) / 3, within(1e-9));
    }

    @Test
    void putsFullConfidenceIntoTheLastBin() {
        assertThat(Quality.bins(List.of(verdict("65", 1.0))).get(9)).isEqualTo(new Quality.Bin(1, 1.0, 1.0));
    }

    @Test
    void measuresNothingOfNothing() {
        assertThat(Quality.of(List.of())).isEqualTo(new Quality(0, 0, 0, 0));
    }

    /** Read as 65, then 70, then 72. */
    private static Verdict verdict(String truth, double confidence) {
        LabelledFirm firm = new LabelledFirm("x", truth, List.of());
        return new Verdict(firm, Kind.SCOPE, List.of("65", "70", "72", "51"), confidence);
    }
}
