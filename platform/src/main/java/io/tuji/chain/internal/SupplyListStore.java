package io.tuji.chain.internal;

import io.tuji.access.Filter;
import io.tuji.chain.FirmSupply;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Disclosed supplies as a list: filtered, sorted and cut in the database. */
@Repository
public class SupplyListStore {

    public static final ListShape SHAPE = ListShape.of("/chains/supplies", "id")
            .descending("brought", "brought_at")
            .ascending("supplier", "coalesce(supplier_now, supplier_name) collate \"zh-x-icu\"")
            .ascending("customer", "coalesce(customer_now, customer_name) collate \"zh-x-icu\"")
            .ascending("product", "product collate \"zh-x-icu\"")
            .ascending("source", "said_by collate \"zh-x-icu\"")
            .descending("as_of", "as_of")
            .filters("state");

    /** Those see a supply who see each of its firms that is in the register. */
    private static final String FROM = """
            from (%s where (:state = '' or (s.withdrawn_at is null) = (:state = 'standing'))
                    and (k.id is null or exists (select from company c where c.id = k.id and %s))
                    and (m.id is null or exists (select from company c where c.id = m.id and %s))) s
            where (:q = '' or strpos(lower(concat_ws(' ', supplier_name, supplier_now, customer_name, customer_now, product,
                said_by, brought_by)), lower(:q)) > 0)
            """;

    private final ListingStore<FirmSupply> store;

    SupplyListStore(JdbcClient jdbc) {
        this.store = new ListingStore<>(jdbc, SupplyStore::read);
    }

    public PageOf<FirmSupply> page(Listing listing, Filter visible) {
        return store.page(rows(listing, visible), listing);
    }

    public void each(Listing listing, Filter visible, Consumer<FirmSupply> consumer) {
        store.each(rows(listing, visible), listing, consumer);
    }

    private static Rows rows(Listing listing, Filter visible) {
        Map<String, Object> parameters = listing.parameters();
        parameters.putAll(visible.parameters());
        return Rows.of(FROM.formatted(SupplyStore.SELECT, visible.sql(), visible.sql()), parameters);
    }
}
