package io.tuji.outlook.internal;

import io.tuji.engine.value.Period;
import io.tuji.outlook.Outlook.Step;
import io.tuji.plan.Expectations;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands what is expected of the years to the picture of the indicator. */
@Component
class ExpectedYears implements Expectations {

    private final OutlookStore store;

    ExpectedYears(OutlookStore store) {
        this.store = store;
    }

    @Override
    public List<Expected> of(String plan, String measure) {
        return store.find(plan, measure).stream()
                .flatMap(outlook -> outlook.years().stream())
                .map(ExpectedYears::expected)
                .toList();
    }

    private static Expected expected(Step step) {
        return new Expected(
                Period.parse(step.period()).last().getYear(),
                step.expected(),
                step.low95(),
                step.low80(),
                step.high80(),
                step.high95());
    }
}
