package io.tuji.brief.internal;

import io.tuji.access.Visitor;
import io.tuji.brief.AreaBrief;
import io.tuji.brief.Briefs;
import io.tuji.brief.IndicatorBrief;
import io.tuji.brief.PlanBrief;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class BriefService implements Briefs {

    private final IndicatorBriefs indicators;
    private final AreaBriefs areas;
    private final PlanBriefs plans;

    BriefService(IndicatorBriefs indicators, AreaBriefs areas, PlanBriefs plans) {
        this.indicators = indicators;
        this.areas = areas;
        this.plans = plans;
    }

    @Override
    public Optional<IndicatorBrief> indicator(String plan, String measure, Visitor visitor) {
        return indicators.find(plan, measure, visitor);
    }

    @Override
    public Optional<AreaBrief> area(String part, Visitor visitor) {
        return areas.find(part, visitor);
    }

    @Override
    public Optional<PlanBrief> plan(String plan, Visitor visitor) {
        return plans.find(plan, visitor);
    }
}
