package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;

/** Which task forces a visitor may see, over their rows as {@code f}: all, or those that the visitor or the own body belongs to. */
final class TaskForceReach {

    private TaskForceReach() {}

    static Filter seen(Visitor visitor) {
        Filter own = Filter.where("""
                f.made_by = :visitor or f.lead = :visitor or exists (select from task_force_member m where m.task_force_id = f.id
                    and m.person = :visitor and m.removed_at is null)""", "visitor", visitor.id().value());
        return Filter.of(visitor.scope(ZoneRights.VIEW), () -> ofUnit(visitor).or(own), () -> own);
    }

    private static Filter ofUnit(Visitor visitor) {
        return visitor.orgUnit()
                .map(unit -> Filter.where("""
                        f.made_unit in (select org_unit_below(:visitor_unit)) or exists (select from task_force_member m
                            where m.task_force_id = f.id and m.removed_at is null
                            and m.unit in (select org_unit_below(:visitor_unit)))""", "visitor_unit", unit.value()))
                .orElse(Filter.none());
    }
}
