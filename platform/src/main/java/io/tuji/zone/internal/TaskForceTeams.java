package io.tuji.zone.internal;

import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForce.Seat;
import io.tuji.zone.internal.TaskForceTeamStore.Listed;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings members of task forces into the teams of the projects, and out again: only thus do they see them. Transactions belong to the caller. */
@Component
class TaskForceTeams {

    private final TaskForceTeamStore store;
    private final Projects projects;

    TaskForceTeams(TaskForceTeamStore store, Projects projects) {
        this.store = store;
        this.projects = projects;
    }

    /** Whoever changes the members changes the teams of all projects of the target list, and must be able to. */
    void admit(TaskForce force, Visitor visitor, Problems problems) {
        store.projects(force.id()).stream()
                .filter(listed -> projects.find(listed.id(), visitor)
                        .filter(project -> projects.mayChange(project, visitor))
                        .isEmpty())
                .forEach(listed -> problems.add(ZoneProblem.PROJECT_NOT_YOURS, Place.nowhere(), listed.code()));
    }

    void enter(TaskForce force, Seat member, Visitor visitor) {
        store.projects(force.id()).forEach(listed -> enter(force, listed.id(), member, visitor));
    }

    void enterAll(TaskForce force, Project.Id project, Visitor visitor) {
        store.members(force.id()).forEach(member -> enter(force, project, member, visitor));
    }

    private void enter(TaskForce force, Project.Id project, Seat member, Visitor visitor) {
        boolean isOwner = projects.find(project, visitor)
                .filter(found -> found.owner().person().equals(member.person()))
                .isPresent();
        if (!isOwner && !isInTeam(project, member.person())) {
            String role =
                    member.role().isEmpty() ? force.id().code() : force.id().code() + " " + member.role();
            if (projects.join(project, member.login(), role, visitor).isEmpty()) {
                store.seat(force.id(), project, member.person());
            }
        }
    }

    void leave(TaskForce force, Seat member, Visitor visitor) {
        store.projects(force.id()).forEach(listed -> leave(force, listed.id(), member.person(), visitor));
    }

    /** Whoever does it leaves last, because the right to do it may hang on being there. */
    void leaveAll(TaskForce force, Project.Id project, Visitor visitor) {
        store.members(force.id()).stream()
                .map(Seat::person)
                .sorted(Comparator.comparing(visitor.id()::equals))
                .forEach(person -> leave(force, project, person, visitor));
    }

    void leaveAll(TaskForce force, Visitor visitor) {
        List<Listed> listed = store.projects(force.id());
        listed.forEach(one -> leaveAll(force, one.id(), visitor));
    }

    private void leave(TaskForce force, Project.Id project, UserId person, Visitor visitor) {
        if (store.unseat(force.id(), project, person)) {
            store.other(force.id(), project, person)
                    .ifPresentOrElse(
                            other -> store.seat(other, project, person), () -> dismiss(project, person, visitor));
        }
    }

    private void dismiss(Project.Id project, UserId person, Visitor visitor) {
        if (isInTeam(project, person)) {
            projects.dismiss(project, person, visitor);
        }
    }

    private boolean isInTeam(Project.Id project, UserId person) {
        return projects.team(project).stream()
                .anyMatch(member -> member.person().equals(person));
    }
}
