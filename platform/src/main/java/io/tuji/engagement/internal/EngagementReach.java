package io.tuji.engagement.internal;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.promotion.Projects;
import org.springframework.stereotype.Component;

/** Which engagements a visitor may see and change, over rows of them under {@code e} with their projects under {@code p}. */
@Component
public class EngagementReach {

    public static final String MODULE = "promotion";

    private final Projects projects;

    EngagementReach(Projects projects) {
        this.projects = projects;
    }

    Filter seen(Visitor visitor) {
        return within(projects.visible(visitor), Act.VIEW, visitor);
    }

    Filter changeable(Visitor visitor) {
        return within(projects.changeable(visitor), Act.CHANGE, visitor);
    }

    private static Filter within(Filter ofProject, Act act, Visitor visitor) {
        Filter own = own(visitor);
        Filter free = Filter.of(
                visitor.scope(new Right(MODULE, act)),
                () -> Filter.ownUnit("e.unit", visitor)
                        .or(Filter.ownUnit("e.body", visitor))
                        .or(own),
                () -> own);
        return new Filter("(p.id is not null and " + ofProject.sql() + ")", ofProject.parameters())
                .or(new Filter("(p.id is null and " + free.sql() + ")", free.parameters()));
    }

    /** Those that the person took part in or recorded. */
    static Filter own(Visitor visitor) {
        return Filter.where("""
                e.recorded_by = :visitor or exists (select from engagement_ours o where o.engagement_id = e.id
                    and o.person = :visitor)""", "visitor", visitor.id().value());
    }
}
