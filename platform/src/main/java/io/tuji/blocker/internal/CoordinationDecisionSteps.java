package io.tuji.blocker.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Decision;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instruction.Urgency;
import io.tuji.brief.Instructions;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.task.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes an instruction (领导交办) of a decision; from then on it is supervised there. */
@Component
class CoordinationDecisionSteps {

    private static final Right INSTRUCTS = Right.approve("brief");

    private final Instructions instructions;

    CoordinationDecisionSteps(Instructions instructions) {
        this.instructions = instructions;
    }

    static boolean mayInstruct(Visitor visitor) {
        return visitor.may(INSTRUCTS);
    }

    /** The code of the instruction; empty, with all that is wrong, where none was given. */
    Optional<String> handOn(Decision decision, Visitor visitor, Problems problems) {
        if (!mayInstruct(visitor)) {
            problems.add(BlockerProblem.MAY_NOT_INSTRUCT, Place.nowhere());
        }
        Optional<OrgUnitId> unit = decision.owner().unit();
        if (unit.isEmpty()) {
            problems.add(BlockerProblem.BODY_NEEDED, Place.nowhere());
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Outcome<Instruction> given = instructions.give(typed(decision, unit.orElseThrow()), visitor);
        given.problems().forEach(problems::add);
        return given.now().map(one -> one.id().code());
    }

    private static Instructions.Typed typed(Decision decision, OrgUnitId unit) {
        String on = decision.blocker()
                .map(Blocker.Id::code)
                .or(() -> decision.project().map(project -> project.code().toString()))
                .map(code -> " " + code)
                .orElse("");
        return new Instructions.Typed(
                decision.words() + "（" + decision.code() + on + "）",
                "",
                Long.toString(unit.value()),
                List.of(),
                decision.due().toString(),
                "",
                Urgency.ORDINARY.name(),
                "");
    }
}
