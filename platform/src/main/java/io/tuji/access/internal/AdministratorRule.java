package io.tuji.access.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import org.springframework.stereotype.Component;

/** Somebody must always be able to administer, and nobody shuts the own door. The database holds the first rule too. */
@Component
class AdministratorRule {

    private final PersonStore people;

    AdministratorRule(PersonStore people) {
        this.people = people;
    }

    /** Called before an administrator stops being one, is locked or ended. */
    void checkLoss(Visitor by, Person administrator, Place place, Problems problems) {
        if (by.id().equals(administrator.id())) {
            problems.add(AccessProblem.OWN_ADMINISTRATOR, place);
        } else if (people.isLastAdministrator(administrator.id())) {
            problems.add(AccessProblem.LAST_ADMINISTRATOR, place);
        }
    }
}
