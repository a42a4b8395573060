package io.tuji.zone.web;

import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.document.Evidence;
import io.tuji.engine.value.Place;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForces;
import io.tuji.zone.internal.ZoneProblem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What pages and API of task forces share: the one of an address, and its papers. */
@Component
class TaskForceDesk {

    private final TaskForces forces;
    private final Evidence evidence;
    private final TransactionOperations transaction;

    TaskForceDesk(TaskForces forces, Evidence evidence, TransactionOperations transaction) {
        this.forces = forces;
        this.evidence = evidence;
        this.transaction = transaction;
    }

    TaskForce get(String code, Visitor visitor) {
        return TaskForce.Id.read(code)
                .flatMap(id -> forces.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Keeps papers with it, also after it has ended: all of them, or none. */
    Outcome<TaskForce> keep(TaskForce force, List<MultipartFile> papers, Visitor visitor) {
        if (!forces.mayRun(force, visitor)) {
            return Outcome.refused(List.of(ZoneProblem.NOT_YOUR_FORCE.at(Place.nowhere())));
        }
        List<MultipartFile> chosen =
                papers.stream().filter(paper -> !paper.isEmpty()).toList();
        if (chosen.isEmpty()) {
            return Outcome.refused(List.of(ZoneProblem.NO_PAPER_CHOSEN.at(Place.field("papers"))));
        }
        transaction.executeWithoutResult(status -> evidence.keep(force.id().owner(), chosen, visitor));
        return Outcome.done(force);
    }
}
