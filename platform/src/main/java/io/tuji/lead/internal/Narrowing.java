package io.tuji.lead.internal;

import io.tuji.engine.chain.candidate.Candidate;
import io.tuji.engine.chain.candidate.CandidateRanking;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.lead.Candidates.Narrow;
import io.tuji.lead.internal.PoolStore.Firm;
import java.util.List;

/** What a list is narrowed by. */
record Narrowing(Narrow wanted, CandidateRanking ranking) {

    /** By what registration and nodes tell. */
    boolean keeps(Firm firm) {
        return firm.name().contains(wanted.words())
                && (wanted.place().isEmpty()
                        || firm.division()
                                .filter(code -> code.startsWith(wanted.place()))
                                .isPresent());
    }

    /** Whether more than registration and nodes has to be known of each firm. */
    boolean asksForMore() {
        return !wanted.title().isEmpty() || wanted.known() > 0;
    }

    boolean keeps(Candidate candidate) {
        return (wanted.title().isEmpty() || hasTitle(candidate.facts()))
                && (wanted.fit() <= 0 || fit(candidate.facts()) >= wanted.fit())
                && (wanted.known() <= 0 || ranking.judge(candidate).knownShare() >= wanted.known());
    }

    private boolean hasTitle(List<Fact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact.kind() == FactKind.TITLE && fact.said().equals(wanted.title()));
    }

    private static double fit(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind().term() == Term.FIT)
                .mapToDouble(Fact::value)
                .max()
                .orElse(0);
    }
}
