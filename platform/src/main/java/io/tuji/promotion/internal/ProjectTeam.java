package io.tuji.promotion.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects.Seat;
import io.tuji.promotion.internal.ProjectDesk.Done;
import io.tuji.web.TypedForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who works on a project beside its owner. Who joins keeps the body of that day; who stays keeps the day of joining. */
@Component
class ProjectTeam {

    static final String FIELD = "team";
    private static final String LOGIN = "login";

    private final TeamStore store;
    private final People people;
    private final ProjectDesk desk;

    ProjectTeam(TeamStore store, People people, ProjectDesk desk) {
        this.store = store;
        this.people = people;
        this.desk = desk;
    }

    /** Somebody as wanted in the team. */
    private record Wanted(Visitor person, String role) {}

    void join(Project project, Seat seat, Visitor visitor, Instant now, Problems problems) {
        Optional<Wanted> wanted = wanted(seat, Place.nowhere(), problems);
        wanted.filter(one -> belongs(project, one.person()))
                .ifPresent(one -> problems.add(PromotionProblem.JOINED_ALREADY, Place.field(LOGIN)));
        if (!problems.hasErrors()) {
            wanted.ifPresent(one -> add(project, one, visitor, now));
        }
    }

    void dismiss(Project project, UserId person, Visitor visitor, Instant now, Problems problems) {
        Optional<Member> member = store.of(project.id()).stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
        if (member.isEmpty()) {
            problems.add(PromotionProblem.NOT_IN_TEAM, Place.nowhere());
        }
        if (!problems.hasErrors()) {
            member.ifPresent(one -> remove(project, one, visitor, now));
        }
    }

    /** The whole team as it is to be, or all that is wrong with it, row by row. */
    void seat(Project project, List<Seat> seats, Visitor visitor, Instant now, Problems problems) {
        List<Wanted> wanted = new ArrayList<>();
        for (int at = 0; at < seats.size(); at++) {
            Place row = Place.row(at + 1);
            String login = seats.get(at).login().strip();
            wanted(seats.get(at), row, problems).ifPresent(wanted::add);
            if (isOwner(project, login)) {
                problems.add(PromotionProblem.JOINED_ALREADY, row.atField(LOGIN));
            }
            if (seats.stream().filter(one -> one.login().strip().equals(login)).count() > 1) {
                problems.add(PromotionProblem.NAMED_TWICE, row.atField(LOGIN), login);
            }
        }
        if (!problems.hasErrors()) {
            replace(project, wanted, visitor, now);
        }
    }

    private void replace(Project project, List<Wanted> wanted, Visitor visitor, Instant now) {
        Map<UserId, Wanted> left = new LinkedHashMap<>();
        wanted.forEach(one -> left.put(one.person().id(), one));
        for (Member member : store.of(project.id())) {
            Wanted stays = left.remove(member.person());
            if (stays == null) {
                remove(project, member, visitor, now);
            } else if (!stays.role().equals(member.role())) {
                store.role(project.id(), member.person(), stays.role());
                note(project, "role", text(member), text(stays), visitor, now);
            }
        }
        left.values().forEach(one -> add(project, one, visitor, now));
    }

    private Optional<Wanted> wanted(Seat seat, Place place, Problems problems) {
        Problems own = new Problems();
        String role = new TypedForm(own).optional("role", seat.role(), TypedForm.SENTENCE);
        own.all()
                .forEach(one -> problems.add(
                        place.row().isEmpty()
                                ? one
                                : new Problem(one.code(), one.severity(), place.atField("role"), one.arguments())));
        Optional<Visitor> person =
                people.findByLogin(seat.login().strip()).filter(one -> one.may(Right.view(ProjectReach.MODULE)));
        if (person.isEmpty()) {
            problems.add(PromotionProblem.PERSON_UNKNOWN, place.atField(LOGIN), seat.login());
        }
        return person.map(one -> new Wanted(one, role));
    }

    private static boolean isOwner(Project project, String login) {
        return project.owner().login().equals(login);
    }

    private boolean belongs(Project project, Visitor person) {
        return project.owner().person().equals(person.id())
                || store.of(project.id()).stream()
                        .anyMatch(member -> member.person().equals(person.id()));
    }

    private void add(Project project, Wanted one, Visitor visitor, Instant now) {
        store.add(project.id(), one.person(), one.role(), visitor.id(), now);
        note(project, "join", "", text(one), visitor, now);
    }

    private void remove(Project project, Member member, Visitor visitor, Instant now) {
        store.remove(project.id(), member.person(), visitor.id(), now);
        note(project, "dismiss", text(member), "", visitor, now);
    }

    private void note(Project project, String act, String before, String after, Visitor visitor, Instant now) {
        desk.beside(project, new FieldChange(FIELD, before, after), new Done("project." + act, "", visitor, now));
    }

    private static String text(Member member) {
        return text(member.name(), member.login(), member.role());
    }

    private static String text(Wanted wanted) {
        return text(wanted.person().name(), wanted.person().login(), wanted.role());
    }

    /** By the name of that day, and the login, which nobody else has. */
    private static String text(String name, String login, String role) {
        return name + " (" + login + ")" + (role.isEmpty() ? "" : " · " + role);
    }
}
