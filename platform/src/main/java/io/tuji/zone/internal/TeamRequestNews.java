package io.tuji.zone.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.notice.Notices;
import io.tuji.zone.TeamRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells whoever is asked, whoever asked, and both when nobody answered in time. */
@Component
class TeamRequestNews {

    private static final String HERE = "/zones/requests/";

    private final People people;
    private final OrgUnits units;
    private final Notices notices;

    TeamRequestNews(People people, OrgUnits units, Notices notices) {
        this.people = people;
        this.units = units;
        this.notices = notices;
    }

    void asked(TeamRequest request, Visitor by) {
        put(request)
                .filter(person -> !person.equals(by.id()))
                .forEach(person -> notices.tell(
                        person,
                        "zone.notice.asked." + request.kind(),
                        arguments(request, by.name()),
                        address(request)));
    }

    /** Whoever is asked now learns it as if asked first; whoever asked learns who is asked. */
    void passedOn(TeamRequest request, Visitor by) {
        asked(request, by);
        notices.tell(
                request.from().person(),
                "zone.notice.passed",
                arguments(request, request.to().name()),
                address(request));
    }

    void answered(TeamRequest request, Visitor by) {
        String key = "zone.notice." + request.state();
        Stream<UserId> told = request.state() == TeamRequest.State.WITHDRAWN
                ? put(request)
                : Stream.of(request.from().person());
        told.filter(person -> !person.equals(by.id()))
                .forEach(person -> notices.tell(person, key, arguments(request, by.name()), address(request)));
    }

    void lapsed(TeamRequest request) {
        Stream.concat(Stream.of(request.from().person()), put(request))
                .distinct()
                .forEach(person -> notices.tellOnce(
                        "zone_request:" + request.id() + ":lapsed",
                        person,
                        "zone.notice.LAPSED",
                        arguments(request, request.to().name()),
                        address(request)));
    }

    private static List<String> arguments(TeamRequest request, String name) {
        return List.of(
                request.subject().code().toString(), request.subject().name(), name, "#zone.kind." + request.kind());
    }

    private static String address(TeamRequest request) {
        return HERE + request.id();
    }

    /** The person who is asked, or everybody of the body who can have projects. */
    private Stream<UserId> put(TeamRequest request) {
        Optional<OrgUnitId> unit = request.to().unit();
        return unit.isEmpty()
                ? request.to().person().stream()
                : people.withRight(ZoneRights.CHANGE).stream()
                        .filter(person -> person.orgUnit()
                                .filter(own -> units.isWithin(own, unit.get()))
                                .isPresent())
                        .map(Visitor::id);
    }
}
