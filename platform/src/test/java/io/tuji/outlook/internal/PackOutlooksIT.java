package io.tuji.outlook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.tuji.PlatformTest;
import io.tuji.engine.plan.progress.Measure;
import io.tuji.engine.plan.progress.Progress;
import io.tuji.outlook.Outlook;
import io.tuji.plan.Board;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the shipped pack lets be expected: its public figures have at most two years of an indicator. */
@PlatformTest
class PackOutlooksIT {

    @Autowired
    private Plans plans;

    @Autowired
    private Assessor assessor;

    private Board board() {
        return plans.find("plan-145").orElseThrow();
    }

    @Test
    void noIndicatorWithoutThreeYearsIsForecastAndEachSaysWhy() {
        for (Standing standing : board().standings()) {
            List<Outlook> outlooks = assessor.assess(
                    new StaleIndicators.Stale(board().plan(), standing, List.of(), ""), List.of(), Instant.EPOCH);
            Outlook latest = outlooks.get(outlooks.size() - 1);
            assertThat(latest.years()).as(standing.indicator().id()).isEmpty();
            assertThat(latest.chance()).as(standing.indicator().id()).isEmpty();
            assertThat(latest.silence()).as(standing.indicator().id()).isNotEmpty();
        }
    }

    @Test
    void whereAFigureIsKnownTheRequiredGrowthIs() {
        assertThat(required("goods_sales")).isCloseTo(0.1074, offset(0.0001));
        assertThat(required("retail_sales")).isCloseTo(0.1134, offset(0.0001));
    }

    private double required(String measure) {
        Standing standing = board().find(measure).orElseThrow();
        return Progress.of(standing.aim(), standing.judgement())
                .measure(Measure.Kind.REQUIRED_GROWTH)
                .value()
                .orElseThrow();
    }
}
