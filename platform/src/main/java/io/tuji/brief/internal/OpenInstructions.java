package io.tuji.brief.internal;

import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Lights;
import io.tuji.engine.plan.instruction.Party;
import io.tuji.engine.plan.instruction.Step;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What of the instructions waits for a visitor. */
@Component
public class OpenInstructions {

    /**
     * @param fresh that the visitor's body has not taken on yet
     * @param soon of the visitor's body, whose day is near
     * @param late that the visitor has to see to
     * @param waiting that the visitor gave and has to answer
     */
    public record Mine(long fresh, long soon, long late, long waiting) {}

    private record Seen(Instruction instruction, InstructionLight light, Set<Party> parties) {

        boolean is(Party party) {
            return parties.contains(party);
        }
    }

    private final InstructionStore store;
    private final Reach reach;
    private final Today today;

    OpenInstructions(InstructionStore store, Reach reach, Today today) {
        this.store = store;
        this.reach = reach;
        this.today = today;
    }

    public Mine of(Visitor visitor) {
        Lights lights = today.lights();
        List<Seen> seen = store.running(reach.seen(visitor)).stream()
                .map(one -> new Seen(one, lights.of(one.position(), one.what().due()), reach.parties(one, visitor)))
                .toList();
        return new Mine(
                count(seen, one -> one.is(Party.OWNER) && one.instruction().step() == Step.GIVEN),
                count(seen, one -> one.is(Party.OWNER) && one.light() == InstructionLight.SOON),
                count(seen, one -> !one.parties().isEmpty() && one.light() == InstructionLight.LATE),
                count(seen, one -> one.is(Party.GIVER) && one.light() == InstructionLight.WAITING));
    }

    private static long count(List<Seen> seen, Predicate<Seen> wanted) {
        return seen.stream().filter(wanted).count();
    }
}
