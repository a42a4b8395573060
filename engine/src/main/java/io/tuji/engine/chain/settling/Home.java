package io.tuji.engine.chain.settling;

import io.tuji.engine.chain.candidate.Candidate;
import io.tuji.engine.chain.candidate.CandidateRanking;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.settling.SettledFirm.At;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A region that plays home: what the ranking says of firms from nothing but their fit and the residents on the nodes next to theirs. */
final class Home {

    private final CandidateRanking ranking;
    private final NodeLinks links;
    private final Map<At, List<Long>> residents = new HashMap<>();
    private final Map<At, Long> beside = new HashMap<>();

    Home(List<SettledFirm> residents, NodeLinks links, CandidateRanking ranking) {
        this.ranking = ranking;
        this.links = links;
        residents.forEach(firm -> firm.nodes()
                .forEach(node -> this.residents
                        .computeIfAbsent(node, at -> new ArrayList<>())
                        .add(firm.id())));
    }

    double score(SettledFirm firm) {
        List<Fact> facts = new ArrayList<>(List.of(firm.fit()));
        mostBeside(firm)
                .ifPresent(most ->
                        facts.add(new Fact(FactKind.RESIDENTS_BESIDE, most, "", Optional.empty(), Optional.empty())));
        return ranking.judge(new Candidate(firm.id(), firm.name(), facts)).score();
    }

    /** Of the node that has most; empty where none of its nodes has a neighbour, for then nothing is known. */
    private OptionalLong mostBeside(SettledFirm firm) {
        return firm.nodes().stream()
                .filter(node -> !links.neighbours(node).isEmpty())
                .mapToLong(node -> beside.computeIfAbsent(node, this::count))
                .max();
    }

    /** A resident on two of the nodes is one. */
    private long count(At node) {
        Set<Long> near = new HashSet<>();
        links.neighbours(node).forEach(neighbour -> near.addAll(residents.getOrDefault(neighbour, List.of())));
        return near.size();
    }
}
