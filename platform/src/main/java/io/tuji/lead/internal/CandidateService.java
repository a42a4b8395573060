package io.tuji.lead.internal;

import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.engine.chain.candidate.Candidate;
import io.tuji.engine.chain.candidate.CandidateRanking;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.Judged;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Candidates;
import io.tuji.lead.internal.Gatherer.Gathered;
import io.tuji.lead.internal.PoolStore.Firm;
import io.tuji.lead.internal.Shortlist.Chosen;
import io.tuji.lead.internal.SurroundingsStore.Origin;
import io.tuji.registry.CompanyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class CandidateService implements Candidates {

    private final Gatherer gatherer;
    private final SurroundingsStore surroundings;
    private final RankingRules rules;
    private final Chains chains;

    CandidateService(Gatherer gatherer, SurroundingsStore surroundings, RankingRules rules, Chains chains) {
        this.gatherer = gatherer;
        this.surroundings = surroundings;
        this.rules = rules;
        this.chains = chains;
    }

    @Override
    public Ask circle(CompanyId patron) {
        List<NodeOf> beside = surroundings.nodesOf(patron).stream()
                .flatMap(own -> chains.find(own.chain()).stream()
                        .flatMap(edition -> edition.chain().neighbours(own.node()).stream())
                        .map(neighbour -> new NodeOf(own.chain(), neighbour)))
                .distinct()
                .toList();
        return new Ask(beside, Optional.of(patron));
    }

    @Override
    public Found rank(Ask ask, Narrow narrow, int most, Visitor visitor) {
        Optional<Lack> lack = lack(ask);
        if (lack.isPresent()) {
            return new Found(List.of(), 0, Map.of(), List.of(), lack);
        }
        Gathered gathered = gatherer.gather(ask, Optional.empty(), visitor);
        CandidateRanking ranking = new CandidateRanking(rules.weights().weights());
        Chosen chosen = new Shortlist(gatherer, gathered, ranking, new Narrowing(narrow, ranking)).best(most);
        return new Found(
                placed(chosen.best(), gathered.firms(), ranking),
                chosen.total(),
                counts(gathered),
                ask.patron().map(surroundings::namedPartners).orElse(List.of()),
                Optional.empty());
    }

    private Optional<Lack> lack(Ask ask) {
        String home = gatherer.home();
        if (chains.list().isEmpty()) {
            return Optional.of(Lack.NO_TEMPLATES);
        }
        boolean others = surroundings.standsAny(false, home);
        if (!others && ask.patron().isEmpty()) {
            return Optional.of(surroundings.standsAny(true, home) ? Lack.NO_NATIONAL_LIST : Lack.NO_POSITIONS);
        }
        return ask.patron()
                .filter(patron -> !surroundings.isResident(patron, home))
                .map(patron -> Lack.PATRON_ELSEWHERE);
    }

    private static Map<Exclusion, Long> counts(Gathered gathered) {
        Map<Exclusion, Long> counts = new EnumMap<>(Exclusion.class);
        gathered.firms().forEach(firm -> gathered.exclusion(firm).ifPresent(why -> counts.merge(why, 1L, Long::sum)));
        return counts;
    }

    /** Only of what is shown is it looked up who said the capital, which changes no score. */
    private List<Ranked> placed(List<Candidate> best, List<Firm> firms, CandidateRanking ranking) {
        List<Long> ids = best.stream().map(Candidate::id).toList();
        Set<Long> shown = new HashSet<>(ids);
        Map<Long, Firm> byId = firms.stream()
                .filter(firm -> shown.contains(firm.id()))
                .collect(Collectors.toMap(Firm::id, Function.identity(), (one, same) -> one));
        Map<Long, Origin> origins = surroundings.capitals(ids);
        Map<Long, Running> running = surroundings.running(ids);
        List<Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : best) {
            Firm firm = Objects.requireNonNull(byId.get(candidate.id()));
            Judged judged = ranking.judge(sourced(candidate, Optional.ofNullable(origins.get(firm.id()))));
            ranked.add(ranked(ranked.size() + 1, judged, firm, Optional.ofNullable(running.get(firm.id()))));
        }
        return ranked;
    }

    private static Candidate sourced(Candidate candidate, Optional<Origin> origin) {
        return new Candidate(
                candidate.id(),
                candidate.name(),
                candidate.facts().stream()
                        .map(fact -> fact.kind() == FactKind.CAPITAL
                                ? new Fact(
                                        fact.kind(),
                                        fact.amount(),
                                        fact.said(),
                                        origin.map(Origin::source),
                                        origin.map(Origin::on))
                                : fact)
                        .toList());
    }

    private static Ranked ranked(int rank, Judged judged, Firm firm, Optional<Running> running) {
        return new Ranked(
                rank,
                judged,
                firm.division(),
                firm.standing().invented(),
                firm.nodes(),
                firm.partnerSaidBy().isPresent(),
                running);
    }

    @Override
    public List<Excluded> excluded(Ask ask, int most, Visitor visitor) {
        Gathered gathered = gatherer.gather(ask, Optional.empty(), visitor);
        List<Excluded> excluded = new ArrayList<>();
        gathered.firms()
                .forEach(firm -> gathered.exclusion(firm)
                        .ifPresent(why -> excluded.add(
                                new Excluded(new CompanyId(firm.id()), firm.name(), why, Optional.empty()))));
        return excluded.stream()
                .sorted(Comparator.comparing(Excluded::why).reversed().thenComparing(Excluded::name))
                .limit(most)
                .map(one -> one.why() == Exclusion.PUT_ASIDE
                        ? new Excluded(one.company(), one.name(), one.why(), rules.aside(one.company()))
                        : one)
                .toList();
    }

    @Override
    public Optional<Explained> explain(CompanyId company, Ask ask, Visitor visitor) {
        Gathered gathered = gatherer.gather(ask, Optional.of(company), visitor);
        CandidateRanking ranking = new CandidateRanking(rules.weights().weights());
        return gathered.firms().stream().findFirst().map(firm -> {
            List<Long> ids = List.of(firm.id());
            Candidate candidate = gatherer.reader(gathered, List.of(firm)).read(firm);
            Optional<Origin> origin =
                    Optional.ofNullable(surroundings.capitals(ids).get(firm.id()));
            Optional<Running> running =
                    Optional.ofNullable(surroundings.running(ids).get(firm.id()));
            return new Explained(
                    ranked(0, ranking.judge(sourced(candidate, origin)), firm, running),
                    gathered.exclusion(firm),
                    rules.aside(company));
        });
    }

    @Override
    public Declared weights() {
        return rules.weights();
    }

    @Override
    public List<Problem> weigh(Map<String, String> typed, String reason, Visitor visitor) {
        return rules.weigh(typed, reason, visitor);
    }

    @Override
    public List<Problem> putAside(CompanyId company, String reason, Visitor visitor) {
        return rules.putAside(company, reason, visitor);
    }

    @Override
    public List<Problem> bringBack(CompanyId company, Visitor visitor) {
        return rules.bringBack(company, visitor);
    }
}
