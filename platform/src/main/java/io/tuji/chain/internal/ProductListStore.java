package io.tuji.chain.internal;

import io.tuji.access.Filter;
import io.tuji.chain.FirmProduct;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Products that lists name, as a list: filtered, sorted and cut in the database. */
@Repository
public class ProductListStore {

    public static final ListShape SHAPE = ListShape.of("/chains/products", "id")
            .descending("brought", "brought_at")
            .ascending("name", "company_name collate \"zh-x-icu\"")
            .ascending("product", "product collate \"zh-x-icu\"")
            .ascending("source", "said_by collate \"zh-x-icu\"")
            .descending("as_of", "as_of")
            .filters("state");

    private static final String FROM = """
            from (select p.*, c.id as speaks_of, c.name as company_name
                  from chain_product p join company k on k.id = p.company_id
                  join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
                  where (:state = '' or (p.withdrawn_at is null) = (:state = 'standing')) and %s) p
            where (:q = '' or strpos(lower(company_name || ' ' || product || ' ' || said_by || ' ' || brought_by), lower(:q)) > 0)
            """;

    /** @param name of the firm */
    public record Row(FirmProduct product, String name) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(ProductStore.read(row, number), row.getString("company_name"));
        }
    }

    private final ListingStore<Row> store;

    ProductListStore(JdbcClient jdbc) {
        this.store = new ListingStore<>(jdbc, Row::of);
    }

    public PageOf<Row> page(Listing listing, Filter visible) {
        return store.page(rows(listing, visible), listing);
    }

    public void each(Listing listing, Filter visible, Consumer<Row> consumer) {
        store.each(rows(listing, visible), listing, consumer);
    }

    private static Rows rows(Listing listing, Filter visible) {
        Map<String, Object> parameters = listing.parameters();
        parameters.putAll(visible.parameters());
        return Rows.of(FROM.formatted(visible.sql()), parameters);
    }
}
