package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.NodeNames;
import io.tuji.engine.chain.Node;
import io.tuji.registry.CompanyId;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Needs as a list and counted: filtered, sorted and cut in the database. */
@Repository
public class NeedListStore {

    /** In place of a chain, stage or node: of none. */
    public static final String NONE = "-";

    /** In place of a state: still sought. */
    public static final String SOUGHT = "SOUGHT";

    public static final ListShape SHAPE = ListShape.of("/demand/needs", "id")
            .descending("added", "added_at")
            .ascending("wanted", "wanted_by")
            .ascending("firm", "firm collate \"zh-x-icu\"")
            .ascending("facet", "array_position(cast(:facets as text[]), facet)")
            .ascending("state", "array_position(cast(:states as text[]), state)")
            .descending("heard", "heard_on")
            .descending("amount", "amount")
            .filters("facet", "chain", "stage", "node", "state", "company", "late");

    private static final String ASKED = """
             ) n
            where (:q = '' or strpos(lower(concat_ws(' ', words, details, firm, heard_from, heard_by,
                              'XQ-' || lpad(id::text, greatest(6, length(id::text)), '0'))), lower(:q)) > 0)
              and (:facet = '' or facet = :facet)
              and (:chain = '' or chain = case when :chain = '-' then '' else :chain end)
              and (:stage = '' or (node = any (cast(:stageNodes as text[]))) = (:stage <> '-'))
              and (:node = '' or node = case when :node = '-' then '' else :node end)
              and (:state = '' or state = :state or (:state = 'SOUGHT' and state in ('OPEN', 'BEING_MET')))
              and (:company = '' or firm_id = :companyId)
              and (:late = '' or (wanted_by < :today and state in ('OPEN', 'BEING_MET')))
            """;

    /** How many are still sought; chain and node may be empty. */
    public record Count(Facet facet, String chain, String node, long number) {

        public Optional<ChainNode> place() {
            return chain.isEmpty() ? Optional.empty() : Optional.of(new ChainNode(chain, node));
        }
    }

    private final JdbcClient jdbc;
    private final ListingStore<Need> store;
    private final DemandReach reach;
    private final NodeNames nodes;
    private final Clock clock;

    NeedListStore(JdbcClient jdbc, NeedStore needs, DemandReach reach, NodeNames nodes, Clock clock) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, needs::read);
        this.reach = reach;
        this.nodes = nodes;
        this.clock = clock;
    }

    public PageOf<Need> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Need> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = reach.seen(visitor);
        Map<String, Object> parameters = listing.parameters();
        parameters.putAll(seen.parameters());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("facets", names(Facet.values()));
        parameters.put("states", names(Need.State.values()));
        parameters.put("stageNodes", stageNodes(listing));
        parameters.put(
                "companyId",
                listing.filter("company")
                        .flatMap(CompanyId::read)
                        .map(CompanyId::value)
                        .orElse(0L));
        return Rows.of("from (" + NeedStore.SELECT + seen.sql() + ASKED, parameters);
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    /** The nodes of the stage that is asked for; of all stages of the chain where those of none are wanted. */
    private String[] stageNodes(Listing listing) {
        String stage = listing.filter("stage").orElse("");
        return listing.filter("chain").flatMap(nodes::find).stream()
                .flatMap(chain -> chain.nodes().stream())
                .filter(node -> stage.equals(NONE) || node.stage().equals(stage))
                .map(Node::id)
                .toArray(String[]::new);
    }

    /** Those still sought, by facet, chain and node. */
    public List<Count> counts(Visitor visitor) {
        Filter seen = reach.seen(visitor);
        List<Count> counts = new ArrayList<>();
        jdbc.sql(
                        "select facet, chain, node, count(*) as number from (" + NeedStore.SELECT + seen.sql()
                                + " and n.state in ('OPEN', 'BEING_MET')) n group by facet, chain, node order by chain, node, facet")
                .params(seen.parameters())
                .query(row -> {
                    counts.add(new Count(
                            Facet.valueOf(row.getString("facet")),
                            row.getString("chain"),
                            row.getString("node"),
                            row.getLong("number")));
                });
        return counts;
    }

    /** How many the visitor may see are in each state. */
    public Map<Need.State, Long> states(Visitor visitor) {
        Filter seen = reach.seen(visitor);
        Map<Need.State, Long> counts = new EnumMap<>(Need.State.class);
        jdbc.sql("select state, count(*) as number from (" + NeedStore.SELECT + seen.sql() + ") n group by state")
                .params(seen.parameters())
                .query(row -> {
                    counts.put(Need.State.valueOf(row.getString("state")), row.getLong("number"));
                });
        return counts;
    }
}
