package io.tuji.lead.internal;

import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.engine.chain.candidate.Candidate;
import io.tuji.engine.chain.candidate.CandidateRanking;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.Judged;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Candidates;
import io.tuji.lead.internal.FactReader.Around;
import io.tuji.lead.internal.Gatherer.Gathered;
import io.tuji.lead.internal.PoolStore.Row;
import io.tuji.registry.CompanyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        List<Row> open = gathered.rows().stream()
                .filter(row -> gathered.exclusion(row).isEmpty())
                .toList();
        CandidateRanking ranking = new CandidateRanking(rules.weights().weights());
        Narrowing narrowing = new Narrowing(narrow, ranking);
        FactReader reader = new FactReader(gathered.around());
        List<Candidate> partners = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        for (Row row : open) {
            Candidate candidate = reader.read(row);
            if (narrowing.keeps(row, candidate)) {
                (row.partnerSaidBy().isPresent() ? partners : others).add(candidate);
            }
        }
        List<Judged> best = new ArrayList<>(ranking.best(partners, most));
        if (best.size() < most) {
            best.addAll(ranking.best(others, most - best.size()));
        }
        return new Found(
                placed(best, open, gathered.around(), ranking),
                (long) partners.size() + others.size(),
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
        gathered.rows().forEach(row -> gathered.exclusion(row).ifPresent(why -> counts.merge(why, 1L, Long::sum)));
        return counts;
    }

    /** Only of what is shown is it looked up who said the capital, which changes no score. */
    private List<Ranked> placed(List<Judged> best, List<Row> rows, Around around, CandidateRanking ranking) {
        List<Long> ids = best.stream().map(judged -> judged.candidate().id()).toList();
        Map<Long, Row> byId = rows.stream().collect(Collectors.toMap(Row::id, Function.identity(), (one, same) -> one));
        FactReader reader = new FactReader(around.with(surroundings.capitals(ids)));
        Map<Long, Running> running = surroundings.running(ids);
        List<Ranked> ranked = new ArrayList<>();
        for (long id : ids) {
            Row row = Objects.requireNonNull(byId.get(id));
            Judged judged = ranking.judge(reader.read(row));
            ranked.add(ranked(ranked.size() + 1, judged, row, Optional.ofNullable(running.get(id))));
        }
        return ranked;
    }

    private static Ranked ranked(int rank, Judged judged, Row row, Optional<Running> running) {
        return new Ranked(
                rank,
                judged,
                row.division(),
                row.standing().invented(),
                row.nodes().stream().map(FactReader::node).toList(),
                row.partnerSaidBy().isPresent(),
                running);
    }

    @Override
    public List<Excluded> excluded(Ask ask, int most, Visitor visitor) {
        Gathered gathered = gatherer.gather(ask, Optional.empty(), visitor);
        List<Excluded> excluded = new ArrayList<>();
        gathered.rows()
                .forEach(row -> gathered.exclusion(row)
                        .ifPresent(why -> excluded.add(
                                new Excluded(new CompanyId(row.id()), row.name(), why, Optional.empty()))));
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
        return gathered.rows().stream().findFirst().map(row -> {
            FactReader reader = new FactReader(gathered.around().with(surroundings.capitals(List.of(row.id()))));
            Optional<Running> running =
                    Optional.ofNullable(surroundings.running(List.of(row.id())).get(row.id()));
            return new Explained(
                    ranked(0, ranking.judge(reader.read(row)), row, running),
                    gathered.exclusion(row),
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

    /** What a list is narrowed by. */
    private record Narrowing(Narrow wanted, CandidateRanking ranking) {

        boolean keeps(Row row, Candidate candidate) {
            return row.name().contains(wanted.words())
                    && (wanted.place().isEmpty()
                            || row.division()
                                    .filter(code -> code.startsWith(wanted.place()))
                                    .isPresent())
                    && (wanted.title().isEmpty() || hasTitle(candidate.facts()))
                    && (wanted.fit() <= 0 || fit(candidate.facts()) >= wanted.fit())
                    && (wanted.known() <= 0 || ranking.judge(candidate).knownShare() >= wanted.known());
        }

        private boolean hasTitle(List<Fact> facts) {
            return facts.stream()
                    .anyMatch(
                            fact -> fact.kind() == FactKind.TITLE && fact.said().equals(wanted.title()));
        }

        private static double fit(List<Fact> facts) {
            return facts.stream()
                    .filter(fact -> fact.kind().term() == Term.FIT)
                    .mapToDouble(Fact::value)
                    .max()
                    .orElse(0);
        }
    }
}
