package io.tuji.zone.web;

import io.tuji.access.OrgUnits;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForces;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.Zones;
import io.tuji.zone.Zones.Proposal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is to be said of one project: its zone, who was asked, the task forces at work on it, and what the visitor can do. */
@Component
class ProjectZone {

    private final Zones zones;
    private final TeamRequests requests;
    private final TaskForces forces;
    private final Projects projects;
    private final OrgUnits units;

    ProjectZone(Zones zones, TeamRequests requests, TaskForces forces, Projects projects, OrgUnits units) {
        this.zones = zones;
        this.requests = requests;
        this.forces = forces;
        this.projects = projects;
        this.units = units;
    }

    /**
     * As a template shows it.
     *
     * @param code of the project
     * @param linked whether it leads on to the page with the forms
     * @param unknownScopes how many zones could not be looked at, because nobody has said their scope
     */
    record Content(
            Project project,
            String code,
            boolean linked,
            List<Proposal> proposals,
            long unknownScopes,
            List<TeamRequest> requests,
            List<TaskForce> forces,
            boolean mayAssign,
            boolean mayHandOver,
            List<Visitor> people,
            List<OrgUnits.Body> units) {

        public boolean isHandedOver() {
            return requests.stream()
                    .anyMatch(request -> request.isOpen() && request.kind() == TeamRequest.Kind.HAND_OVER);
        }
    }

    Content of(Project project, boolean linked, Visitor visitor) {
        boolean mayAssign = projects.mayChange(project, visitor);
        return new Content(
                project,
                project.code().toString(),
                linked,
                project.zone().isPresent() ? List.of() : zones.proposals(project),
                zones.unknownScopes(),
                requests.of(project.id()),
                forces.on(project.id()),
                mayAssign,
                requests.mayHandOver(project, visitor),
                mayAssign ? projects.owners() : List.of(),
                mayAssign ? units.list() : List.of());
    }
}
