package io.tuji.promotion.internal;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;

/** Which projects a visitor may see and change, over rows of projects under the name {@code p}. */
public final class ProjectReach {

    public static final String MODULE = "promotion";
    public static final Right OVERRIDE = Right.change("promotion.override");

    private ProjectReach() {}

    public static Filter seen(Visitor visitor) {
        return within(visitor, Act.VIEW);
    }

    public static Filter changeable(Visitor visitor) {
        return within(visitor, Act.CHANGE);
    }

    /** Those that the person owns or works on. */
    public static Filter own(Visitor visitor) {
        return Filter.where("""
                p.id in (select o.id from promotion_project o where o.owner = :visitor
                    union select m.project_id from promotion_member m where m.person = :visitor and m.removed_at is null)""", "visitor", visitor.id().value());
    }

    /** Whoever has entered a project goes on seeing it after another body has taken it. */
    private static Filter within(Visitor visitor, Act act) {
        Filter associated = own(visitor)
                .or(Filter.where(
                        "p.created_by = :visitor", "visitor", visitor.id().value()));
        return Filter.of(
                visitor.scope(new Right(MODULE, act)), () -> ofUnit(visitor).or(associated), () -> associated);
    }

    private static Filter ofUnit(Visitor visitor) {
        return visitor.orgUnit()
                .map(unit -> Filter.where("""
                        p.unit in (select org_unit_below(:visitor_unit)) or p.created_unit in (select org_unit_below(:visitor_unit))
                            or exists (select from promotion_member m where m.project_id = p.id and m.removed_at is null
                                and m.unit in (select org_unit_below(:visitor_unit)))""", "visitor_unit", unit.value()))
                .orElse(Filter.none());
    }
}
