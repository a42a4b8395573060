package io.tuji.engine.chain.settling;

import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A firm on nodes of chains, with where and since when it is.
 *
 * @param founded empty where nobody has said it
 * @param region that it is in; empty where its place is not known so finely
 * @param fit how it fits the node that it is surest on
 * @param nodes one or more
 */
public record SettledFirm(
        long id, String name, Optional<LocalDate> founded, Optional<String> region, Fact fit, List<At> nodes) {

    /** A node of a chain. */
    public record At(String chain, String node) {}

    public SettledFirm {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty() || fit.kind().term() != Term.FIT) {
            throw new IllegalArgumentException(name + " on " + nodes + ", " + fit);
        }
    }
}
