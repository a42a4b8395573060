package io.tuji.engine.chain.candidate;

import java.util.List;

/** A firm that may be invited, with all that is known of it; at least how it fits. */
public record Candidate(long id, String name, List<Fact> facts) {

    public Candidate {
        facts = List.copyOf(facts);
        if (facts.stream().noneMatch(fact -> fact.kind().term() == Term.FIT)) {
            throw new IllegalArgumentException("nobody has said that " + name + " fits");
        }
    }
}
