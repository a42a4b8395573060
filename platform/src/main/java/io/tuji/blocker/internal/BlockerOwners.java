package io.tuji.blocker.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker.Owner;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads who has to solve or do something: a person, a body, or a person as one of a body. */
@Component
class BlockerOwners {

    private final People people;
    private final OrgUnits units;

    BlockerOwners(People people, OrgUnits units) {
        this.people = people;
        this.units = units;
    }

    /** Who can have one, by name. */
    List<Visitor> all() {
        return people.withRight(BlockerReach.CHANGE).stream()
                .sorted(Comparator.comparing(Visitor::name).thenComparing(Visitor::login))
                .toList();
    }

    /** Empty where neither is typed, or something is wrong with it. A person without a body named goes as one of the own. */
    Optional<Owner> read(String login, String unit, Problems problems) {
        if (login.isBlank() && unit.isBlank()) {
            return Optional.empty();
        }
        Optional<Visitor> person = person(login, problems);
        Optional<OrgUnitId> body = body(unit, problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(of(person, body.or(() -> person.flatMap(Visitor::orgUnit))));
    }

    Owner of(Visitor person) {
        return of(Optional.of(person), person.orgUnit());
    }

    private Owner of(Optional<Visitor> person, Optional<OrgUnitId> body) {
        return new Owner(
                person.map(Visitor::id),
                person.map(Visitor::login).orElse(""),
                person.map(Visitor::name).orElse(""),
                body,
                body.flatMap(units::find).map(OrgUnits.Body::name).orElse(""));
    }

    private Optional<Visitor> person(String login, Problems problems) {
        if (login.isBlank()) {
            return Optional.empty();
        }
        Optional<Visitor> person = people.findByLogin(login.strip()).filter(one -> one.may(BlockerReach.CHANGE));
        if (person.isEmpty()) {
            problems.add(BlockerProblem.OWNER_UNKNOWN, Place.field("owner"), login);
        }
        return person;
    }

    private Optional<OrgUnitId> body(String typed, Problems problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<OrgUnitId> body = units.read(typed);
        if (body.isEmpty()) {
            problems.add(BlockerProblem.UNIT_UNKNOWN, Place.field("unit"), typed);
        }
        return body;
    }
}
