package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.promotion.Projects;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which requests a visitor may see, over rows of requests as {@code r} and of their projects as {@code p}. */
@Component
class TeamRequestReach {

    private final Projects projects;

    TeamRequestReach(Projects projects) {
        this.projects = projects;
    }

    /** Those on projects that the visitor may see, and those put to the visitor. */
    Filter seen(Visitor visitor) {
        return projects.visible(visitor).or(put(visitor));
    }

    /** Those that the visitor is asked, in person or as one of a body. */
    static Filter put(Visitor visitor) {
        if (!visitor.may(ZoneRights.CHANGE)) {
            return Filter.none();
        }
        Filter person =
                Filter.where("r.to_person = :visitor", "visitor", visitor.id().value());
        return visitor.orgUnit()
                .map(OrgUnitId::value)
                .map(unit -> person.or(new Filter(
                        "(:visitor_unit in (select org_unit_below(r.to_unit)))", Map.of("visitor_unit", unit))))
                .orElse(person);
    }
}
