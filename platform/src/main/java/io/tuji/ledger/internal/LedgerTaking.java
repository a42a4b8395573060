package io.tuji.ledger.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerCell.State;
import io.tuji.ledger.internal.LedgerChoice.Whose;
import io.tuji.ledger.internal.LedgerLine.Outcome;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.Projects.Leave;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a row of a sheet into its project, and back; all through the door that the screen uses. */
@Component
class LedgerTaking {

    private static final String ENDED = "ENDED";
    private static final String MISTAKE = "mistake";

    private final Projects projects;

    LedgerTaking(Projects projects) {
        this.projects = projects;
    }

    /** What was taken; empty if the row is left as it is. */
    Optional<LedgerTaken> take(LedgerSheet sheet, LedgerLine line, Optional<LedgerChoice> choice, Visitor visitor) {
        return sheet.kind() == LedgerSheet.Kind.NEW ? enter(line, visitor) : edit(sheet, line, choice, visitor);
    }

    private Optional<LedgerTaken> enter(LedgerLine line, Visitor visitor) {
        if (line.outcome() != Outcome.GOOD) {
            return Optional.empty();
        }
        Map<String, String> told = line.row().told();
        return projects.enter(told, visitor)
                .now()
                .map(now -> new LedgerTaken(line.row().number(), now.id(), now.version(), Map.of(), told, false));
    }

    private Optional<LedgerTaken> edit(
            LedgerSheet sheet, LedgerLine line, Optional<LedgerChoice> choice, Visitor visitor) {
        Map<String, String> typed = typed(line, choice);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Project before = line.project().orElseThrow();
        Edit edit = new Edit(before.version(), typed, sheet.words());
        Map<String, String> held = line.cells().stream()
                .filter(cell -> typed.containsKey(cell.column().key()))
                .collect(Collectors.toMap(cell -> cell.column().key(), LedgerCell::now));
        return projects.edit(before.id(), edit, visitor)
                .now()
                .map(now -> new LedgerTaken(line.row().number(), now.id(), now.version(), held, typed, false));
    }

    /** Of a row that others have changed meanwhile only what somebody has said of the very version that stands. */
    private static Map<String, String> typed(LedgerLine line, Optional<LedgerChoice> choice) {
        if (line.outcome() == Outcome.GOOD) {
            return line.typed(State.GOOD);
        }
        Optional<LedgerChoice> own = choice.filter(said -> line.project()
                .filter(project -> project.version() == said.version())
                .isPresent());
        if (line.outcome() != Outcome.CHANGED || own.isEmpty()) {
            return Map.of();
        }
        return own.get().whose() == Whose.MINE ? line.typed(State.HELD, State.CHANGED) : line.typed(State.HELD);
    }

    /** Why it is left as it is; empty once it is taken back. */
    Optional<Problem> undo(LedgerSheet sheet, LedgerTaken taken, Visitor visitor) {
        Place place = Place.row(taken.row());
        Optional<Project> project = projects.find(taken.project(), visitor);
        if (project.isEmpty()) {
            return Optional.of(LedgerProblem.CODE_UNKNOWN.at(place, "?"));
        }
        Project now = project.get();
        Projects.Outcome outcome = sheet.kind() == LedgerSheet.Kind.NEW
                ? leave(sheet, taken, now, visitor)
                : projects.edit(now.id(), new Edit(taken.version(), taken.before(), sheet.words()), visitor);
        return outcome.now().isPresent() ? Optional.empty() : Optional.of(why(outcome, now, place));
    }

    private static Problem why(Projects.Outcome outcome, Project now, Place place) {
        return outcome.problems().stream()
                .findFirst()
                .map(problem -> new Problem(problem.code(), problem.severity(), place, problem.arguments()))
                .orElseGet(() -> LedgerProblem.TOUCHED_SINCE.at(place, now.code()));
    }

    /** What was entered by mistake leaves its way and is not deleted. */
    private Projects.Outcome leave(LedgerSheet sheet, LedgerTaken taken, Project now, Visitor visitor) {
        return now.version() == taken.version() && now.isOpen()
                ? projects.leave(now.id(), new Leave(ENDED, MISTAKE, sheet.words(), ""), visitor)
                : new Projects.Outcome(Optional.empty(), List.of());
    }
}
