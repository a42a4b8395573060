package io.tuji.blocker.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Meeting.Body;
import io.tuji.blocker.Meeting.What;
import io.tuji.blocker.Meetings.Typed;
import io.tuji.blocker.internal.CoordinationDecisionStore.On;
import io.tuji.engine.value.Place;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.TypedForm;
import io.tuji.web.TypedProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a meeting, and on what it decides, as people type it, and says all that is wrong with it. */
@Component
class CoordinationTyped {

    private static final int LONGEST_NAME = 200;

    private final OrgUnits units;
    private final Projects projects;
    private final Blockers blockers;

    CoordinationTyped(OrgUnits units, Projects projects, Blockers blockers) {
        this.units = units;
        this.projects = projects;
        this.blockers = blockers;
    }

    /** Empty if something is wrong with it. */
    Optional<What> what(Typed typed, TypedForm form) {
        String title = form.needed("title", typed.title(), LONGEST_NAME);
        Optional<LocalDate> heldOn = day("heldOn", typed.heldOn(), form);
        String place = form.optional("place", typed.place(), LONGEST_NAME);
        String chair = form.needed("chair", typed.chair(), LONGEST_NAME);
        List<Body> bodies = typed.bodies().stream()
                .distinct()
                .flatMap(one -> body(one, form))
                .toList();
        return form.problems().hasErrors()
                ? Optional.empty()
                : heldOn.map(day -> new What(title, day, place, chair, bodies));
    }

    /** A day that has to be there. */
    static Optional<LocalDate> day(String field, String typed, TypedForm form) {
        if (typed.isBlank()) {
            form.problems().add(TypedProblem.MISSING, Place.field(field));
        }
        return form.day(field, typed);
    }

    private Stream<Body> body(String typed, TypedForm form) {
        Optional<OrgUnitId> unit = units.read(typed);
        if (unit.isEmpty()) {
            form.problems().add(BlockerProblem.UNIT_UNKNOWN, Place.field("bodies"), typed);
        }
        return unit.flatMap(units::find).map(found -> new Body(found.id(), found.name())).stream();
    }

    /** A project or a blocker that the visitor may see, or neither. */
    On on(String typed, Visitor visitor, TypedForm form) {
        if (typed.isBlank()) {
            return new On(Optional.empty(), Optional.empty());
        }
        Optional<Blocker.Id> blocker = Blocker.Id.read(typed);
        if (blocker.isPresent()) {
            return new On(Optional.empty(), blocker(blocker.get(), visitor, form));
        }
        Optional<Project> project = Project.Code.read(typed).flatMap(code -> projects.find(code, visitor));
        if (project.isEmpty()) {
            form.problems().add(BlockerProblem.PROJECT_UNKNOWN, Place.field("on"), typed);
        }
        return new On(project.map(Project::id), Optional.empty());
    }

    private Optional<Blocker.Id> blocker(Blocker.Id id, Visitor visitor, TypedForm form) {
        Optional<Blocker.Id> found = blockers.find(id, visitor).map(Blocker::id);
        if (found.isEmpty()) {
            form.problems().add(BlockerProblem.BLOCKER_UNKNOWN, Place.field("on"), id.code());
        }
        return found;
    }
}
