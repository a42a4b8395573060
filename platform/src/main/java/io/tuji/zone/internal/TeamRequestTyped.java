package io.tuji.zone.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Visitor;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.TypedForm;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequest.From;
import io.tuji.zone.TeamRequest.Kind;
import io.tuji.zone.TeamRequest.Move;
import io.tuji.zone.TeamRequest.State;
import io.tuji.zone.TeamRequest.Subject;
import io.tuji.zone.TeamRequest.To;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.TeamRequests.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what people type of requests. */
@Component
class TeamRequestTyped {

    private static final String TO = "to";

    private final People people;
    private final OrgUnits units;
    private final Projects projects;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TeamRequestTyped(People people, OrgUnits units, Projects projects, WorkingCalendar calendar, Clock clock) {
        this.people = people;
        this.units = units;
        this.projects = projects;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Empty if kind or whoever is asked cannot be read. */
    Optional<TeamRequest> read(Typed typed, Project project, Visitor visitor, Instant now, Problems problems) {
        TypedForm form = new TypedForm(problems);
        String words = form.needed("words", typed.words(), TypedForm.LONGEST);
        String role = form.optional("role", typed.role(), TypedForm.SENTENCE);
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(typed.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(ZoneProblem.WORD_UNKNOWN, Place.field("kind"), typed.kind());
        }
        Optional<To> to = to(typed.to(), project, problems);
        to.filter(whom -> kind.equals(Optional.of(Kind.HELP)) && helps(project, whom))
                .ifPresent(whom -> problems.add(ZoneProblem.HELPS_ALREADY, Place.field(TO), whom.name()));
        LocalDate today = today();
        Optional<LocalDate> due = due(today);
        From from = new From(visitor.id(), visitor.login(), visitor.name(), visitor.orgUnit(), now);
        Subject subject = new Subject(project.id(), project.code(), project.name(), project.zone());
        return kind.flatMap(asked -> to.map(whom -> new TeamRequest(
                0, asked, subject, words, role, whom, from, today, due, State.ASKED, Optional.empty())));
    }

    /** Whom to ask instead, and why; empty where that cannot be. */
    Optional<To> instead(String typed, String words, TeamRequest request, Project project, Problems problems) {
        new TypedForm(problems).needed("words", words, TypedForm.LONGEST);
        Optional<To> to = to(typed, project, problems);
        to.filter(whom -> whom.person().equals(request.to().person())
                        && whom.unit().equals(request.to().unit()))
                .or(() -> to.filter(whom -> request.kind() == Kind.HELP && helps(project, whom)))
                .ifPresent(whom -> problems.add(ZoneProblem.ASKED_ALREADY, Place.field(TO), whom.name()));
        return to;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<LocalDate> due(LocalDate from) {
        return calendar.addWorkingDays(from, TeamRequests.WORKING_DAYS).find();
    }

    private Optional<To> to(String typed, Project project, Problems problems) {
        Optional<To> to = typed.strip().startsWith(Typed.UNIT)
                ? body(typed.strip().substring(Typed.UNIT.length()))
                : person(typed.strip(), project, problems);
        if (to.isEmpty()) {
            problems.add(ZoneProblem.ASKED_UNKNOWN, Place.field(TO), typed);
        }
        return to;
    }

    /** A body of which somebody can have projects. */
    private Optional<To> body(String number) {
        return units.read(number)
                .filter(unit -> people.withRight(ZoneRights.CHANGE).stream()
                        .flatMap(person -> person.orgUnit().stream())
                        .anyMatch(own -> units.isWithin(own, unit)))
                .flatMap(units::find)
                .map(body -> new To(Optional.empty(), Optional.of(body.id()), body.name()));
    }

    private Optional<To> person(String login, Project project, Problems problems) {
        Optional<Visitor> person = people.findByLogin(login).filter(one -> one.may(ZoneRights.CHANGE));
        person.filter(one -> one.id().equals(project.owner().person()))
                .ifPresent(one -> problems.add(ZoneProblem.ASKED_OWNS_IT, Place.field(TO), one.name()));
        return person.map(one -> new To(Optional.of(one.id()), Optional.<OrgUnitId>empty(), one.name()));
    }

    private boolean helps(Project project, To whom) {
        return projects.team(project.id()).stream()
                .anyMatch(member -> whom.person().equals(Optional.of(member.person())));
    }

    String answer(Move move, String words, Problems problems) {
        if (move == Move.DECLINE && words.isBlank()) {
            problems.add(ZoneProblem.REFUSAL_REASON_NEEDED, Place.field("words"));
        }
        return new TypedForm(problems).optional("words", words, TypedForm.LONGEST);
    }
}
