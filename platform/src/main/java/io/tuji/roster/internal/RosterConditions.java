package io.tuji.roster.internal;

import io.tuji.access.Filter;
import io.tuji.roster.Roster;
import java.util.List;

/** Conditions on companies, with the alias {@code c}, that ask on which lists they stand. */
final class RosterConditions {

    private RosterConditions() {}

    static Filter on(List<Roster.Id> rosters) {
        return Filter.where(
                "c.id in (select m.company_id from roster_member_now m join roster_in_force f on f.version_id = m.version_id"
                        + " where f.roster_id = any (:rosters))",
                "rosters",
                rosters.stream().map(Roster.Id::value).toArray(Long[]::new));
    }
}
