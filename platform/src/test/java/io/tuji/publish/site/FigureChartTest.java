package io.tuji.publish.site;

import static io.tuji.publish.site.InventedRelease.growth;
import static io.tuji.publish.site.InventedRelease.indicator;
import static io.tuji.publish.site.InventedRelease.level;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Bound;
import io.tuji.publish.frozen.FrozenIndicator;
import org.junit.jupiter.api.Test;

class FigureChartTest {

    private static FigureChart chart(FrozenIndicator indicator) {
        return FigureChart.of(indicator, SiteTexts.CHINESE).orElseThrow();
    }

    @Test
    void drawsThePeriodsOfWhichThereAreMost() {
        FigureChart chart = chart(indicator(
                "亿元",
                level("2024", "90", Bound.EXACT),
                level("2025-Q1", "20", Bound.EXACT),
                level("2025-Q2", "25", Bound.EXACT)));
        assertThat(chart.marks()).extracting(FigureChart.Mark::period).containsExactly("2025-Q1", "2025-Q2");
        assertThat(chart.growth()).isFalse();
    }

    @Test
    void aBoundIsADotThatIsNotJoined() {
        FigureChart chart = chart(indicator(
                "亿元",
                level("2022", "80", Bound.EXACT),
                level("2023", "100", Bound.MORE_THAN),
                level("2024", "120", Bound.EXACT)));
        assertThat(chart.line().split(" ")).hasSize(2);
        assertThat(chart.marks().get(1).exact()).isFalse();
        assertThat(chart.marks().get(1).text()).isEqualTo("超过 100");
    }

    @Test
    void aLargerValueStandsHigherAndTheTargetHasItsLine() {
        FigureChart chart =
                chart(indicator("亿元", level("2023", "100", Bound.EXACT), level("2024", "150", Bound.EXACT)));
        assertThat(chart.marks().get(1).y()).isLessThan(chart.marks().get(0).y());
        assertThat(chart.target().orElseThrow().y())
                .isLessThan(chart.marks().get(1).y());
    }

    @Test
    void aTargetInAnotherUnitHasNoLine() {
        assertThat(chart(indicator("%", level("2023", "100", Bound.EXACT))).target())
                .isEmpty();
    }

    @Test
    void whereNoLevelIsPublishedTheGrowthIsDrawn() {
        FigureChart chart = chart(indicator("亿元", growth("2023", "5.1", "2023"), growth("2024", "6", "2024")));
        assertThat(chart.growth()).isTrue();
        assertThat(chart.marks().get(1).text()).isEqualTo("6%");
    }

    @Test
    void nothingPublishedIsNoPicture() {
        assertThat(FigureChart.of(indicator("亿元"), SiteTexts.CHINESE)).isEmpty();
    }
}
