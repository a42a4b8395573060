package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engagement.Claims.Matter;
import io.tuji.notice.Notices;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the people of all bodies of a matter that something was done with it, except whoever did it. */
@Component
class ClaimNews {

    private final MatterActs acts;
    private final People people;
    private final OrgUnits units;
    private final Notices notices;

    ClaimNews(MatterActs acts, People people, OrgUnits units, Notices notices) {
        this.acts = acts;
        this.people = people;
        this.units = units;
        this.notices = notices;
    }

    void done(Matter matter, String act, Visitor by) {
        Set<OrgUnitId> parties = acts.parties(matter);
        List<String> arguments = List.of(matter.firm().name(), by.name(), "#act.claim." + act);
        people.withRight(Right.change(EngagementReach.MODULE)).stream()
                .filter(person -> !person.id().equals(by.id()))
                .filter(person -> parties.stream().anyMatch(party -> belongs(person, party)))
                .forEach(
                        person -> notices.tell(person.id(), "claim.notice", arguments, ClaimAddress.of(matter.firm())));
    }

    private boolean belongs(Visitor person, OrgUnitId party) {
        return person.orgUnit().filter(own -> units.isWithin(own, party)).isPresent();
    }
}
