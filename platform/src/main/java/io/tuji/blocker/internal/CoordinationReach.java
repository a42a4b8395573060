package io.tuji.blocker.internal;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which meetings a visitor may see and change, under the name {@code m}, and what of their packs and decisions, {@code i} and {@code d}. */
@Component
class CoordinationReach {

    private final BlockerReach blockers;

    CoordinationReach(BlockerReach blockers) {
        this.blockers = blockers;
    }

    Filter seen(Visitor visitor) {
        Filter person = Filter.where("""
                m.created_by = :visitor or exists (select from coordination_decision g where g.meeting_id = m.id and g.owner = :visitor)""", "visitor", visitor.id().value());
        return Filter.of(visitor.scope(BlockerReach.VIEW), () -> person.or(calledUnit(visitor)), () -> person);
    }

    private static Filter calledUnit(Visitor visitor) {
        return visitor.orgUnit()
                .map(unit -> Filter.where("""
                        m.created_unit in (select org_unit_below(:visitor_unit))
                            or exists (select from coordination_body y where y.meeting_id = m.id and y.unit in (select org_unit_below(:visitor_unit)))
                            or exists (select from coordination_decision g where g.meeting_id = m.id
                                       and g.unit in (select org_unit_below(:visitor_unit)))""", "visitor_unit", unit.value()))
                .orElse(Filter.none());
    }

    /** Those of the body that has called them. */
    Filter changeable(Visitor visitor) {
        Filter person =
                Filter.where("m.created_by = :visitor", "visitor", visitor.id().value());
        return Filter.of(
                visitor.scope(new Right(BlockerReach.MODULE, Act.CHANGE)),
                () -> person.or(Filter.ownUnit("m.created_unit", visitor)),
                () -> person);
    }

    /** Of a pack what the visitor sees elsewhere, too. */
    Filter items(Visitor visitor) {
        return blockers.seen(visitor);
    }

    /** Of the decisions those on nothing in particular, on what the visitor sees, and those that the visitor has to carry out. */
    Filter decisions(Visitor visitor) {
        Filter free = new Filter("(d.project_id is null and d.blocker_id is null)", Map.of());
        return free.or(given(visitor)).or(blockers.seen(visitor));
    }

    /** Those that the visitor has to carry out. */
    static Filter given(Visitor visitor) {
        Filter person =
                Filter.where("d.owner = :visitor", "visitor", visitor.id().value());
        return visitor.orgUnit()
                .map(unit -> person.or(
                        Filter.where("d.unit in (select org_unit_below(:visitor_unit))", "visitor_unit", unit.value())))
                .orElse(person);
    }
}
