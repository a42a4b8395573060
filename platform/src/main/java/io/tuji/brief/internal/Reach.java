package io.tuji.brief.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.engine.plan.instruction.Party;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which instructions a visitor may see, and what the visitor is to each. */
@Component
class Reach {

    static final String MODULE = "brief";

    private final OrgUnits units;
    private final People people;

    Reach(OrgUnits units, People people) {
        this.units = units;
        this.people = people;
    }

    /** Over rows of instructions under the name {@code i}: who supervises sees all, everybody else what they gave or their body has to do. */
    Filter seen(Visitor visitor) {
        return Filter.of(visitor.scope(Right.view(MODULE)), () -> own(visitor), () -> own(visitor));
    }

    /** The same without the view over all: what is the visitor's own work. */
    Filter own(Visitor visitor) {
        Filter given = Filter.where("i.given_by = :visitor_login", "visitor_login", visitor.login());
        return visitor.orgUnit().map(unit -> given.or(done(unit))).orElse(given);
    }

    private static Filter done(OrgUnitId unit) {
        return Filter.where("""
                exists (select from instruction_owner o
                        where o.instruction_id = i.id and o.unit in (select org_unit_below(:visitor_unit)))""", "visitor_unit", unit.value());
    }

    Set<Party> parties(Instruction instruction, Visitor visitor) {
        EnumSet<Party> parties = EnumSet.noneOf(Party.class);
        Optional<Scope> change = visitor.scope(Right.change(MODULE));
        if (visitor.may(Right.approve(MODULE)) && standsFor(visitor, instruction.givenBy())) {
            parties.add(Party.GIVER);
        }
        if (change.filter(Scope.ALL::equals).isPresent()) {
            parties.add(Party.DESK);
        }
        if (change.isPresent() && speaksFor(visitor, instruction.what().owner())) {
            parties.add(Party.OWNER);
        }
        if (change.isPresent()
                && instruction.what().coOwners().stream().anyMatch(helper -> speaksFor(visitor, helper))) {
            parties.add(Party.CO_OWNER);
        }
        return parties;
    }

    /** For somebody who has left, whoever may see the instruction and decide on such. */
    private boolean standsFor(Visitor visitor, String giver) {
        return visitor.login().equals(giver) || people.findByLogin(giver).isEmpty();
    }

    private boolean speaksFor(Visitor visitor, OrgUnitId body) {
        return visitor.orgUnit().filter(own -> units.isWithin(body, own)).isPresent();
    }
}
