package io.tuji.chain;

import io.tuji.access.Visitor;
import io.tuji.chain.TemplateDraft.Outcome;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How templates are changed: one draft a chain, handed in, and brought into force by somebody else. */
public interface Templates {

    /** All editions of a chain, the latest first. */
    List<TemplateDraft> list(String chain);

    /** What waits for a decision over all chains. */
    List<TemplateDraft> waiting();

    /** The draft that is being written or waits. */
    Optional<TemplateDraft> open(String chain);

    /** Begins a draft with what is in force; the open one where there is one already. */
    TemplateDraft begin(String chain, Visitor visitor);

    /** @param version of the draft that the change was made on; the later writer is told */
    Outcome change(String chain, int version, UnaryOperator<Chain> change, Visitor visitor);

    /** What is wrong with a draft, and what is only odd; errors stand in the way of handing it in. */
    List<Problem> faults(TemplateDraft draft);

    Outcome submit(String chain, String note, Visitor visitor);

    /** Takes a draft that was handed in back, so that it can be changed. */
    Outcome takeBack(String chain, Visitor visitor);

    /** Throws the draft away. */
    Outcome drop(String chain, Visitor visitor);

    /** Brings an edition that waits into force, or refuses it; never by who made it. */
    Outcome decide(long edition, boolean comesIntoForce, String reason, Visitor visitor);
}
