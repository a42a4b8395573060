package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.demand.Facet;
import io.tuji.demand.Labelled;
import io.tuji.demand.Resource;
import io.tuji.demand.ResourceKind;
import io.tuji.demand.ResourceKind.ResourceChain;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Resources as a list: filtered, sorted and cut in the database. */
@Repository
public class ResourceListStore {

    public static final ListShape SHAPE = ListShape.of("/resources", "id")
            .descending("added", "added_at")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("kind", "array_position(cast(:allKinds as text[]), kind)")
            .ascending("holder", "holder collate \"zh-x-icu\"")
            .ascending("validTo", "valid_to")
            .descending("asOf", "as_of")
            .filters("group", "kind", "fits", "chain", "node", "place", "state", "company");

    private static final String ASKED = """
             ) n
            where (:q = '' or strpos(lower(concat_ws(' ', name, offers, for_whom, holder, address,
                              'ZY-' || lpad(id::text, greatest(6, length(id::text)), '0'))), lower(:q)) > 0)
              and (:group = '' or kind = any (:groupKinds))
              and (:kind = '' or kind = :kind)
              and (:fits = '' or kind = any (:fittingKinds))
              and (:chain = '' or exists (select from demand_resource_node h where h.resource_id = n.id and h.chain = :chain
                                          and (:node = '' or h.node = :node)))
              and (:place = '' or place = :place)
              and (:state = '' or standing = :state)
              and (:company = '' or 'QY-' || lpad(firm_id::text, greatest(8, length(firm_id::text)), '0') = :company)
            """;

    private final ListingStore<Resource> store;
    private final DemandReach reach;
    private final Clock clock;

    ResourceListStore(JdbcClient jdbc, ResourceStore resources, DemandReach reach, Clock clock) {
        this.store = new ListingStore<>(jdbc, resources::read);
        this.reach = reach;
        this.clock = clock;
    }

    public PageOf<Resource> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Resource> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = reach.seen(visitor);
        Map<String, Object> parameters = listing.parameters();
        parameters.putAll(seen.parameters());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("allKinds", names(Arrays.asList(ResourceKind.values())));
        parameters.put(
                "groupKinds",
                names(listing.filter("group")
                        .flatMap(group -> Labelled.read(ResourceChain.class, group))
                        .map(ResourceChain::kinds)
                        .orElse(List.of())));
        parameters.put(
                "fittingKinds",
                names(listing.filter("fits")
                        .flatMap(facet -> Labelled.read(Facet.class, facet))
                        .map(Facet::resources)
                        .orElse(List.of())));
        return Rows.of("from (" + ResourceStore.SELECT + seen.sql() + ASKED, parameters);
    }

    private static String[] names(List<ResourceKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }
}
