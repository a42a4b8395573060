package io.tuji.roster.web;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.internal.RosterProblem;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands about a list, as it was typed.
 *
 * @param unit number of the body that keeps it; blank for none
 * @param version of the list that the person has seen; 0 for a new one
 */
public record RosterForm(String name, String purpose, String unit, String note, int version) {

    static RosterForm of(About about, int version) {
        return new RosterForm(
                about.name(),
                about.purpose().name(),
                about.unit().map(unit -> Long.toString(unit.value())).orElse(""),
                about.note(),
                version);
    }

    /** Empty exactly if {@code problems} then has errors. */
    Optional<About> read(Problems problems) {
        Optional<Purpose> read = Arrays.stream(Purpose.values())
                .filter(p -> p.name().equals(purpose))
                .findFirst();
        if (read.isEmpty()) {
            problems.add(RosterProblem.PURPOSE_UNKNOWN, Place.field("purpose"), purpose);
        }
        if (!unit.matches("\\d{0,18}")) {
            problems.add(RosterProblem.UNIT_UNKNOWN, Place.field("unit"), unit);
            return Optional.empty();
        }
        Optional<OrgUnitId> keeper =
                unit.isEmpty() ? Optional.empty() : Optional.of(new OrgUnitId(Long.parseLong(unit)));
        return read.map(p -> new About(name, p, keeper, note));
    }
}
