package io.tuji.blocker.internal;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.promotion.Projects;
import org.springframework.stereotype.Component;

/**
 * Which blockers a visitor may see and change, over rows of blockers under the name {@code b} with their project under {@code p}: those of
 * the projects of the visitor, those that the visitor or the visitor's body has to solve, and of firms without project those that were
 * entered there.
 */
@Component
class BlockerReach {

    static final String MODULE = "promotion";
    static final Right VIEW = Right.view(MODULE);
    static final Right CHANGE = Right.change(MODULE);

    private final Projects projects;

    BlockerReach(Projects projects) {
        this.projects = projects;
    }

    Filter seen(Visitor visitor) {
        return within(visitor, Act.VIEW, projects.visible(visitor));
    }

    Filter changeable(Visitor visitor) {
        return within(visitor, Act.CHANGE, projects.changeable(visitor));
    }

    /** Those that the visitor has to solve: given to the person, or to the body and nobody of it. */
    static Filter own(Visitor visitor) {
        Filter given =
                Filter.where("b.owner = :visitor", "visitor", visitor.id().value());
        return visitor.orgUnit()
                .map(unit -> given.or(Filter.where("b.owner is null and b.unit = :own_unit", "own_unit", unit.value())))
                .orElse(given);
    }

    private static Filter within(Visitor visitor, Act act, Filter ofProject) {
        Filter project = new Filter("(p.id is not null and " + ofProject.sql() + ")", ofProject.parameters());
        Filter person = Filter.where(
                "b.owner = :visitor or (p.id is null and b.created_by = :visitor)",
                "visitor",
                visitor.id().value());
        return Filter.of(
                visitor.scope(new Right(MODULE, act)),
                () -> project.or(person).or(ofUnit(visitor)),
                () -> project.or(person));
    }

    private static Filter ofUnit(Visitor visitor) {
        return visitor.orgUnit()
                .map(unit -> Filter.where("""
                        b.unit in (select org_unit_below(:visitor_unit))
                            or (p.id is null and b.created_unit in (select org_unit_below(:visitor_unit)))""", "visitor_unit", unit.value()))
                .orElse(Filter.none());
    }
}
