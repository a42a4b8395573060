package io.tuji.brief;

import io.tuji.access.Visitor;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.task.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What leaders have decided, and what becomes of it. Everybody sees their own: who gave it, whose body has to do it, who supervises. */
public interface Instructions {

    /** As people type an instruction; what a form leaves out is empty. */
    record Typed(
            String words,
            String subject,
            String owner,
            List<String> coOwners,
            String due,
            String days,
            String urgency,
            String reason) {

        public Typed {
            words = Objects.requireNonNullElse(words, "");
            subject = Objects.requireNonNullElse(subject, "");
            owner = Objects.requireNonNullElse(owner, "");
            coOwners = coOwners == null ? List.of() : List.copyOf(coOwners);
            due = Objects.requireNonNullElse(due, "");
            days = Objects.requireNonNullElse(days, "");
            urgency = Objects.requireNonNullElse(urgency, "");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /** What came of a move: the act and the instruction as it stands now. */
    record Done(Instruction now, Instruction.Act act) {}

    /** Empty also of one that the visitor may not see. */
    Optional<Instruction> find(Instruction.Id id, Visitor visitor);

    /** The earliest first. */
    List<Instruction.Act> acts(Instruction.Id id);

    /** Those on a subject that have not ended and that the visitor may see, the most pressing first. */
    List<Instruction> open(Instruction.Subject subject, Visitor visitor);

    InstructionLight light(Instruction instruction);

    /** What the visitor can do with it now; words it anew with {@link #correct}, all else with {@link #move}. */
    Set<Move> moves(Instruction instruction, Visitor visitor);

    /** How many the visitor may see are under each light. */
    Map<InstructionLight, Long> counts(Visitor visitor);

    Outcome<Instruction> give(Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome<Done> correct(Instruction.Id id, int version, Typed typed, Visitor visitor);

    /** @param due the day that is asked for or granted, as typed; empty for every other move */
    Outcome<Done> move(Instruction.Id id, Move move, String words, String due, Visitor visitor);
}
