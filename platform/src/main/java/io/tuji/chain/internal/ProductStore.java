package io.tuji.chain.internal;

import io.tuji.chain.FirmProduct;
import io.tuji.chain.FirmProduct.Id;
import io.tuji.chain.Withdrawn;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the products that lists name. Transactions belong to the caller. */
@Repository
class ProductStore {

    private final JdbcClient jdbc;

    ProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean stands(ProductEntry entry) {
        return jdbc.sql("""
                        select exists (select from chain_product where company_id = :company and product = :product
                          and said_by = :saidBy and as_of = :asOf and withdrawn_at is null)
                        """)
                .param("company", entry.company().value())
                .param("product", entry.product())
                .param("saidBy", entry.saidBy())
                .param("asOf", entry.asOf())
                .query(Boolean.class)
                .single();
    }

    void add(ProductEntry entry, Batch batch) {
        jdbc.sql("""
                        insert into chain_product (company_id, product, said_by, as_of, brought_by, brought_at)
                        values (:company, :product, :saidBy, :asOf, :by, :at)
                        """)
                .param("company", entry.company().value())
                .param("product", entry.product())
                .param("saidBy", entry.saidBy())
                .param("asOf", entry.asOf())
                .param("by", batch.by())
                .param("at", Timestamp.from(batch.at()))
                .update();
    }

    Optional<FirmProduct> find(Id id) {
        return jdbc.sql("select p.*, company_root(p.company_id) as speaks_of from chain_product p where p.id = :id")
                .param("id", id.value())
                .query(ProductStore::read)
                .optional();
    }

    List<FirmProduct> of(CompanyId company) {
        return jdbc.sql("""
                        select p.*, cast(:company as bigint) as speaks_of from chain_product p
                        where p.company_id in (select company_family(:company)) and p.withdrawn_at is null
                        order by p.as_of desc, p.id
                        """)
                .param("company", company.value())
                .query(ProductStore::read)
                .list();
    }

    /** Each product of each of the firms once. */
    Map<CompanyId, List<String>> standing(Collection<CompanyId> companies) {
        Map<CompanyId, List<String>> products = new HashMap<>();
        jdbc.sql(PlacedFirmStore.FAMILY + """
                        select distinct f.root, p.product from family f join chain_product p on p.company_id = f.id
                        where p.withdrawn_at is null order by f.root, p.product
                        """)
                .param("ids", PlacedFirmStore.values(companies))
                .query(row -> {
                    products.computeIfAbsent(new CompanyId(row.getLong("root")), c -> new ArrayList<>())
                            .add(row.getString("product"));
                });
        return products;
    }

    /** The firms whose entry was taken back; none if it had been. */
    List<CompanyId> withdraw(Id id, Batch now) {
        return jdbc.sql("""
                        update chain_product set withdrawn_by = :by, withdrawn_at = :at where id = :id and withdrawn_at is null
                        returning company_id
                        """)
                .param("by", now.by())
                .param("at", Timestamp.from(now.at()))
                .param("id", id.value())
                .query((row, n) -> new CompanyId(row.getLong("company_id")))
                .list();
    }

    /** All of the batch that still stand. */
    List<CompanyId> withdraw(Batch batch, Batch now) {
        return jdbc.sql("""
                        update chain_product set withdrawn_by = :by, withdrawn_at = :at
                        where brought_by = :broughtBy and brought_at = :broughtAt and withdrawn_at is null returning company_id
                        """)
                .param("by", now.by())
                .param("at", Timestamp.from(now.at()))
                .param("broughtBy", batch.by())
                .param("broughtAt", Timestamp.from(batch.at()))
                .query((row, n) -> new CompanyId(row.getLong("company_id")))
                .list();
    }

    /** All that were taken back at that moment, but for those that have been brought again since. */
    List<CompanyId> restore(Batch withdrawn) {
        return jdbc.sql("""
                        update chain_product p set withdrawn_by = null, withdrawn_at = null
                        where withdrawn_by = :by and withdrawn_at = :at and not exists (
                            select from chain_product s where s.company_id = p.company_id and s.product = p.product
                              and s.said_by = p.said_by and s.as_of = p.as_of and s.withdrawn_at is null)
                        returning company_id
                        """)
                .param("by", withdrawn.by())
                .param("at", Timestamp.from(withdrawn.at()))
                .query((row, n) -> new CompanyId(row.getLong("company_id")))
                .list();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("select count(*) from chain_product where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from chain_product where company_id in (select id from company where invented)")
                .update();
    }

    static FirmProduct read(ResultSet row, int number) throws SQLException {
        return new FirmProduct(
                new Id(row.getLong("id")),
                new CompanyId(row.getLong("speaks_of")),
                row.getString("product"),
                row.getString("said_by"),
                row.getObject("as_of", LocalDate.class),
                row.getString("brought_by"),
                row.getTimestamp("brought_at").toInstant(),
                withdrawn(row));
    }

    static Optional<Withdrawn> withdrawn(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("withdrawn_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Withdrawn(row.getString("withdrawn_by"), at.toInstant()));
    }
}
