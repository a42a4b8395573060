package io.tuji.zone.internal;

import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.TypedForm;
import io.tuji.zone.Assignment;
import io.tuji.zone.Assignment.Given;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.Zones.TypedAssignment;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Gives projects to a zone, as changes of the projects themselves, and takes that back. */
@Component
class Assigning {

    static final String ZONE = "zone";

    private final AssignmentStore store;
    private final Projects projects;
    private final TeamRequests requests;
    private final Clock clock;

    Assigning(AssignmentStore store, Projects projects, TeamRequests requests, Clock clock) {
        this.store = store;
        this.projects = projects;
        this.requests = requests;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Assignment> assign(TypedAssignment typed, Visitor visitor) {
        Problems problems = new Problems();
        String words = new TypedForm(problems).optional("words", typed.words(), TypedForm.SENTENCE);
        boolean isZone =
                projects.rules().flatMap(rules -> rules.findZone(typed.zone())).isPresent();
        if (!isZone) {
            problems.add(ZoneProblem.ZONE_NOT_NAMED, Place.field(ZONE), typed.zone());
        }
        List<Project> chosen = chosen(typed, visitor, problems);
        List<Project> moved = chosen.stream()
                .filter(project -> !project.zone().equals(Optional.of(typed.zone())))
                .toList();
        if (!chosen.isEmpty() && moved.isEmpty()) {
            problems.add(ZoneProblem.IN_ZONE_ALREADY, Place.field(ZONE));
        }
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        long id = store.add(typed.zone(), moved, words, visitor.id(), now());
        moved.forEach(project -> put(project, typed.zone(), words, visitor));
        if (!typed.to().isBlank()) {
            moved.forEach(project -> ask(project, typed, visitor, problems));
        }
        if (problems.hasErrors()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(problems.all());
        }
        return Outcome.done(store.lock(id, visitor.id()).orElseThrow());
    }

    private List<Project> chosen(TypedAssignment typed, Visitor visitor, Problems problems) {
        if (typed.codes().isEmpty()) {
            problems.add(ZoneProblem.NOTHING_CHOSEN, Place.field("codes"));
        }
        return typed.codes().stream()
                .distinct()
                .flatMap(code -> changeable(code, visitor, problems).stream())
                .toList();
    }

    private Optional<Project> changeable(String code, Visitor visitor, Problems problems) {
        Optional<Project> project = Project.Code.read(code)
                .flatMap(read -> projects.find(read, visitor))
                .filter(found -> projects.mayChange(found, visitor));
        if (project.isEmpty()) {
            problems.add(ZoneProblem.PROJECT_NOT_YOURS, Place.field("codes"), code);
        }
        return project;
    }

    private void ask(Project project, TypedAssignment typed, Visitor visitor, Problems problems) {
        TeamRequests.Typed request =
                new TeamRequests.Typed(TeamRequest.Kind.HAND_OVER.name(), typed.to(), "", typed.words());
        requests.ask(project.id(), request, visitor).problems().forEach(problems::add);
    }

    /** What is refused here was checked before: so it is a fault of ours, and nothing is kept. */
    private void put(Project project, String zone, String words, Visitor visitor) {
        Projects.Edit edit = new Projects.Edit(project.version(), Map.of(ZONE, zone), words);
        Projects.Outcome outcome = projects.edit(project.id(), edit, visitor);
        if (outcome.now().isEmpty()) {
            throw new IllegalStateException(project.code() + " is not given to " + zone + ": " + outcome.problems());
        }
    }

    @Transactional
    public Outcome<Assignment> undo(long id, Visitor visitor) {
        Optional<Assignment> made = store.lock(id, visitor.id());
        if (made.isEmpty()) {
            return Outcome.refused(List.of(ZoneProblem.ASSIGNMENT_UNKNOWN.at(Place.nowhere())));
        }
        List<Given> standing = made.get().undoneBy().isPresent()
                ? List.of()
                : made.get().projects().stream()
                        .filter(given -> stands(given, made.get(), visitor))
                        .toList();
        if (standing.isEmpty()) {
            return Outcome.refused(List.of(ZoneProblem.NOTHING_TO_TAKE_BACK.at(Place.nowhere())));
        }
        standing.forEach(given -> takeBack(given, made.get(), visitor));
        store.undo(id, visitor.id(), now());
        return Outcome.done(store.lock(id, visitor.id()).orElseThrow());
    }

    /** Whoever was asked along with it to take the project over is asked no more. */
    private void takeBack(Given given, Assignment made, Visitor visitor) {
        put(projects.find(given.project(), visitor).orElseThrow(), given.before(), "", visitor);
        requests.of(given.project()).stream()
                .filter(request -> request.isOpen() && request.kind() == TeamRequest.Kind.HAND_OVER)
                .filter(request -> request.from().person().equals(visitor.id()))
                .filter(request -> !request.from().at().isBefore(made.at()))
                .forEach(request -> requests.answer(request.id(), TeamRequest.Move.WITHDRAW, "", visitor));
    }

    private boolean stands(Given given, Assignment made, Visitor visitor) {
        return projects.find(given.project(), visitor)
                .filter(project -> project.zone().equals(Optional.of(made.zone())))
                .filter(project -> projects.mayChange(project, visitor))
                .isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
