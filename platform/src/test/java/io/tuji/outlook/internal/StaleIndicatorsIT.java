package io.tuji.outlook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.engine.plan.warning.LateTask;
import io.tuji.outlook.internal.StaleIndicators.Stale;
import io.tuji.plan.Plans;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** When an outlook is calculated anew. Every test is taken back. */
@PlatformTest
@Transactional
class StaleIndicatorsIT {

    private static final String MEASURE = "goods_sales";

    @Autowired
    private StaleIndicators indicators;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Plans plans;

    @Autowired
    private OutlookStore store;

    @Autowired
    private Clock clock;

    private List<Stale> of(StaleIndicators asked) {
        return asked.list().stream()
                .filter(stale -> stale.measure().equals(MEASURE))
                .toList();
    }

    @Test
    void aTaskThatHasBecomeLateMakesItsIndicatorStaleAndNoOther() {
        indicators.list().forEach(desk::assess);
        assertThat(indicators.list()).isEmpty();
        LateTask late = new LateTask("RW-000001", 12);
        StaleIndicators withTask =
                new StaleIndicators(plans, store, List.of(() -> Map.of(MEASURE, List.of(late))), clock);
        assertThat(withTask.list())
                .isNotEmpty()
                .allMatch(stale -> stale.measure().equals(MEASURE));
        assertThat(of(withTask)).extracting(Stale::late).containsOnly(List.of(late));
        of(withTask).forEach(desk::assess);
        assertThat(withTask.list()).isEmpty();
    }
}
