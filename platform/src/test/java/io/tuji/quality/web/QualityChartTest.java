package io.tuji.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.candidate.Weights;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Estimate;
import io.tuji.quality.QualityRun.Figures;
import io.tuji.quality.QualityRun.Ground;
import io.tuji.quality.QualityRun.Method;
import io.tuji.quality.RegionLevel;
import io.tuji.quality.web.QualityChart.Bar;
import io.tuji.quality.web.QualityChart.Tick;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QualityChartTest {

    private static QualityChart chart(double low, double value, double high) {
        Figures figures = new Figures(new Estimate(0.5, 0.4, 0.6), new Estimate(value, low, high));
        return QualityChart.of(new QualityRun(
                new QualityRun.Id(1),
                RegionLevel.PROVINCE,
                2020,
                new Ground(1, 1, 0, 0, 1),
                1,
                50,
                100,
                Weights.standard(),
                "somebody",
                Instant.EPOCH,
                Arrays.stream(Method.values()).collect(Collectors.toMap(method -> method, method -> figures)),
                List.of()));
    }

    @Test
    void aLineReachesFromTheLowerEndToTheUpperAroundItsFigure() {
        Bar bar = chart(0.8, 1.2, 1.9).bars().get(0);
        assertThat(bar.low()).isLessThan(bar.value());
        assertThat(bar.value()).isLessThan(bar.high());
        assertThat(bar.method()).isEqualTo(Method.RANKING);
    }

    @Test
    void chanceStandsInThePictureEvenWhereEverythingIsBelowIt() {
        QualityChart chart = chart(0.1, 0.2, 0.3);
        assertThat(chart.chance()).isBetween(chart.bars().get(0).high(), 540.0);
        assertThat(chart.ticks()).extracting(Tick::text).containsExactly("0", "1", "2");
    }

    @Test
    void aHighLiftGetsFewMarks() {
        assertThat(chart(3, 14, 20.5).ticks()).hasSizeLessThanOrEqualTo(7);
        assertThat(chart(3, 14, 20.5).bars().get(0).high()).isLessThan(541);
    }
}
