package io.tuji.brief;

import io.tuji.access.Visitor;
import java.util.Optional;

/** One page each for those who lead, made when it is asked for from what stands now. Empty where there is no such thing. */
public interface Briefs {

    Optional<IndicatorBrief> indicator(String plan, String measure, Visitor visitor);

    /** @param part a subdistrict, an area or a cluster */
    Optional<AreaBrief> area(String part, Visitor visitor);

    Optional<PlanBrief> plan(String plan, Visitor visitor);
}
