package io.tuji.lead.internal;

import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.database.Snapshots;
import io.tuji.database.WhileUnchanged;
import io.tuji.district.District;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.internal.FactReader.Around;
import io.tuji.lead.internal.KnownStore.Reading;
import io.tuji.lead.internal.PoolStore.Firm;
import io.tuji.lead.internal.PoolStore.Wanted;
import io.tuji.lead.internal.SurroundingsStore.Beside;
import io.tuji.lead.internal.SurroundingsStore.Pair;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
    private final KnownStore known;
    private final HintStore hints;
    private final SurroundingsStore surroundings;
    private final StatedFacts stated;
    private final Registry registry;
    private final Chains chains;
    private final District district;
    private final Clock clock;
    private final WhileUnchanged<Reading, Map<Long, Map<Term, Double>>> hinted;
    private final WhileUnchanged<String, List<String>> branches;

    Gatherer(
            PoolStore pool,
            KnownStore known,
            HintStore hints,
            SurroundingsStore surroundings,
            StatedFacts stated,
            Registry registry,
            Chains chains,
            District district,
            Clock clock,
            Snapshots snapshots) {
        this.pool = pool;
        this.known = known;
        this.hints = hints;
        this.surroundings = surroundings;
        this.stated = stated;
        this.registry = registry;
        this.chains = chains;
        this.district = district;
        this.clock = clock;
        this.hinted = new WhileUnchanged<>(snapshots);
        this.branches = new WhileUnchanged<>(snapshots);
    }

    /** All firms on the nodes, those left out as well, as far as their registration and nodes tell. */
    record Gathered(List<Firm> firms, boolean hasRealFirms, Around around, Visitor visitor) {

        Optional<Exclusion> exclusion(Firm firm) {
            Exclusion.Standing standing = firm.standing();
            return Exclusion.of(new Exclusion.Standing(
                    standing.merged(),
                    standing.invented(),
                    hasRealFirms,
                    standing.gone(),
                    standing.resident(),
                    standing.putAside()));
        }

        List<Firm> open() {
            return firms.stream().filter(firm -> exclusion(firm).isEmpty()).toList();
        }

        /** Knows no more than that. */
        FactReader brief() {
            return new FactReader(around, Map.of());
        }
    }

    String home() {
        return district.find().map(pack -> pack.head().division()).orElse("");
    }

    /** @param only empty for all firms */
    Gathered gather(Ask ask, Optional<CompanyId> only, Visitor visitor) {
        Wanted wanted = new Wanted(
                ask.nodes(),
                home(),
                ask.patron().map(CompanyId::value).orElse(0L),
                only.map(CompanyId::value).orElse(0L));
        List<Firm> firms = pool.gather(wanted, registry.visible(visitor));
        List<Firm> open = firms.stream()
                .filter(firm -> Exclusion.of(firm.standing()).isEmpty())
                .toList();
        Around around = new Around(home(), reading().since(), beside(ask.nodes()), relatives(open), Map.of());
        boolean hasRealFirms = only.isPresent()
                ? pool.hasRealFirms(ask.nodes())
                : firms.stream().anyMatch(firm -> !firm.standing().invented());
        return new Gathered(firms, hasRealFirms, around, visitor);
    }

    /** Knows all that there is to know of the given firms. */
    FactReader reader(Gathered gathered, Collection<Firm> firms) {
        List<Long> ids = firms.stream().map(Firm::id).toList();
        return new FactReader(
                gathered.around().with(stated.of(ids, gathered.visitor())),
                ids.isEmpty() ? Map.of() : known.of(ids, reading()));
    }

    /** In which terms more may speak for a firm than its registration and nodes tell, and how much at most; none is missing. */
    Map<Long, Map<Term, Double>> hints() {
        Reading reading = reading();
        return hinted.get(reading, () -> hints.caps(reading));
    }

    private Reading reading() {
        LocalDate today = LocalDate.now(clock);
        return new Reading(home(), today, today.minusYears(TradeNames.YEARS), MOST_NAMESAKES);
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

    private Relatives relatives(List<Firm> firms) {
        List<String> owners = Relatives.owners(firms.stream().map(Firm::name).toList());
        return new Relatives(
                branches.get(home(), () -> surroundings.branchesHere(home())),
                owners.isEmpty() ? List.of() : surroundings.residentsNamed(owners, home()));
    }
}
