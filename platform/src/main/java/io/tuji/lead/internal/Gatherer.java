package io.tuji.lead.internal;

import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.district.District;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.internal.FactReader.Around;
import io.tuji.lead.internal.PoolStore.Row;
import io.tuji.lead.internal.PoolStore.Wanted;
import io.tuji.lead.internal.SurroundingsStore.Beside;
import io.tuji.lead.internal.SurroundingsStore.Pair;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings together the firms that are asked for and what lies around them. */
@Component
class Gatherer {

    /** A name that more firms have says nothing of their belonging together. */
    private static final int MOST_NAMESAKES = 30;

    private final PoolStore pool;
    private final SurroundingsStore surroundings;
    private final StatedFacts stated;
    private final Registry registry;
    private final Chains chains;
    private final District district;
    private final Clock clock;

    Gatherer(
            PoolStore pool,
            SurroundingsStore surroundings,
            StatedFacts stated,
            Registry registry,
            Chains chains,
            District district,
            Clock clock) {
        this.pool = pool;
        this.surroundings = surroundings;
        this.stated = stated;
        this.registry = registry;
        this.chains = chains;
        this.district = district;
        this.clock = clock;
    }

    /** All firms on the nodes, those left out as well. */
    record Gathered(List<Row> rows, boolean hasRealFirms, Around around) {

        Optional<Exclusion> exclusion(Row row) {
            Exclusion.Standing standing = row.standing();
            return Exclusion.of(new Exclusion.Standing(
                    standing.merged(),
                    standing.invented(),
                    hasRealFirms,
                    standing.gone(),
                    standing.resident(),
                    standing.putAside()));
        }
    }

    String home() {
        return district.find().map(pack -> pack.head().division()).orElse("");
    }

    /** @param only empty for all firms */
    Gathered gather(Ask ask, Optional<CompanyId> only, Visitor visitor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusYears(TradeNames.YEARS);
        Wanted wanted = new Wanted(
                ask.nodes(),
                home(),
                ask.patron().map(CompanyId::value).orElse(0L),
                only.map(CompanyId::value).orElse(0L),
                today,
                since,
                MOST_NAMESAKES);
        List<Row> rows = pool.gather(wanted, registry.visible(visitor));
        List<Row> open = rows.stream()
                .filter(row -> Exclusion.of(row.standing()).isEmpty())
                .toList();
        Around around = new Around(
                home(),
                since,
                beside(ask.nodes()),
                relatives(open),
                stated.of(open.stream().map(Row::id).toList(), visitor),
                Map.of());
        boolean hasRealFirms = only.isPresent()
                ? pool.hasRealFirms(ask.nodes())
                : rows.stream().anyMatch(row -> !row.standing().invented());
        return new Gathered(rows, hasRealFirms, around);
    }

    /** Only where residents are known can a node be known to have none beside it. */
    private Map<NodeOf, Beside> beside(List<NodeOf> nodes) {
        List<Pair> pairs = nodes.stream()
                .flatMap(node -> chains.find(node.chain()).stream()
                        .flatMap(edition -> edition.chain().neighbours(node.node()).stream())
                        .map(neighbour -> new Pair(node, neighbour)))
                .toList();
        Map<NodeOf, Beside> beside = new HashMap<>();
        if (surroundings.standsAny(true, home())) {
            pairs.forEach(pair -> beside.put(pair.node(), new Beside(0, "")));
            beside.putAll(surroundings.beside(pairs, home()));
        }
        return beside;
    }

    private Relatives relatives(List<Row> rows) {
        List<String> owners = Relatives.owners(rows.stream().map(Row::name).toList());
        return new Relatives(
                surroundings.branchesHere(home()),
                owners.isEmpty() ? List.of() : surroundings.residentsNamed(owners, home()));
    }
}
