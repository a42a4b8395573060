package io.tuji.counted.web;

import io.tuji.access.Visitor;
import io.tuji.district.Plan;
import io.tuji.plan.IndicatorPanel;
import io.tuji.plan.Standing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of an indicator: what lists of firms have counted so far, beside what is said of it. */
@Component
class IndicatorCountingPanel implements IndicatorPanel {

    public record Content(List<CountingView> countings) {}

    private final CountingViews views;

    IndicatorCountingPanel(CountingViews views) {
        this.views = views;
    }

    @Override
    public String template() {
        return "counted/indicator";
    }

    @Override
    public Optional<Object> find(Plan plan, Standing standing, Visitor visitor) {
        List<CountingView> countings = views.of(standing.indicator().id(), visitor);
        return countings.isEmpty() ? Optional.empty() : Optional.of(new Content(countings));
    }
}
