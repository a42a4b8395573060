package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.industry.coding.FirmText.Kind;
import org.junit.jupiter.api.Test;

class ShippedQualityTest {

    @Test
    void everyKindOfTextHasItsFigures() {
        for (Kind kind : Kind.values()) {
            Quality quality = ShippedQuality.current().of(kind);
            assertThat(quality.texts()).isPositive();
            assertThat(quality.top1()).isBetween(0.5, quality.top3());
            assertThat(quality.calibrationError()).isBetween(0.0, 0.1);
        }
    }

    @Test
    void noMoreAreRightThanAreSureAndNoMoreSureThanReviewed() {
        ShippedQuality shipped = ShippedQuality.current();
        assertThat(shipped.right()).isBetween(1, shipped.sure());
        assertThat(shipped.sure()).isLessThanOrEqualTo(shipped.reviewed());
    }
}
