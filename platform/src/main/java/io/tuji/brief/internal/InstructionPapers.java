package io.tuji.brief.internal;

import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.document.DocumentOwner;
import org.springframework.stereotype.Component;

/** Whoever may see an instruction may see what was handed in with it. */
@Component
class InstructionPapers implements DocumentOwner {

    private final InstructionStore store;
    private final Reach reach;

    InstructionPapers(InstructionStore store, Reach reach) {
        this.store = store;
        this.reach = reach;
    }

    @Override
    public String kind() {
        return Instruction.OWNER_KIND;
    }

    /** @param id number of the instruction, a hyphen, number of the act */
    @Override
    public boolean maySee(Visitor visitor, String id) {
        return id.matches("\\d{1,18}-\\d{1,18}")
                && store.find(new Instruction.Id(Long.parseLong(id.substring(0, id.indexOf('-')))), reach.seen(visitor))
                        .isPresent();
    }
}
