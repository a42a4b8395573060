package io.tuji.plan.web;

import io.tuji.plan.Expectations;
import io.tuji.plan.Standing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws indicators with what is expected of them; templates of other modules call it {@code @pathCharts}. */
@Component("pathCharts")
public class PathCharts {

    private final Expectations expectations;
    private final PlanWords words;

    PathCharts(Expectations expectations, PlanWords words) {
        this.expectations = expectations;
        this.words = words;
    }

    /** Empty where nothing can be drawn. */
    public Optional<PathChart> of(Standing standing) {
        String plan = standing.indicator().plan();
        return PathChart.of(standing, expectations.of(plan, standing.indicator().id()), words);
    }
}
