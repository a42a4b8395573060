package io.tuji.chain.internal;

import io.tuji.chain.FirmSupply;
import io.tuji.chain.FirmSupply.Id;
import io.tuji.chain.FirmSupply.Side;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps disclosed supplies. Transactions belong to the caller. */
@Repository
class SupplyStore {

    /** A firm of the register is called as the register does now. */
    static final String SELECT = """
            select s.*, k.id as supplier_root, k.name as supplier_now, m.id as customer_root, m.name as customer_now
            from chain_supply s
            left join company k on k.id = company_root(s.supplier_company_id)
            left join company m on m.id = company_root(s.customer_company_id)
            """;

    private final JdbcClient jdbc;

    SupplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean stands(SupplyEntry entry) {
        return said(entry, """
                        select exists (select from chain_supply where coalesce(supplier_company_id, 0) = coalesce(:supplier, 0)
                          and supplier_name = :supplierName and coalesce(customer_company_id, 0) = coalesce(:customer, 0)
                          and customer_name = :customerName and coalesce(product, '') = coalesce(:product, '')
                          and said_by = :saidBy and as_of = :asOf and withdrawn_at is null)
                        """).query(Boolean.class).single();
    }

    void add(SupplyEntry entry, Batch batch) {
        said(entry, """
                        insert into chain_supply (supplier_company_id, supplier_name, customer_company_id, customer_name,
                          product, said_by, as_of, brought_by, brought_at)
                        values (:supplier, :supplierName, :customer, :customerName, :product, :saidBy, :asOf, :by, :at)
                        """)
                .param("by", batch.by())
                .param("at", Timestamp.from(batch.at()))
                .update();
    }

    private JdbcClient.StatementSpec said(SupplyEntry entry, String sql) {
        return jdbc.sql(sql)
                .param("supplier", value(entry.supplier()).orElse(null), Types.BIGINT)
                .param("supplierName", entry.supplier().name())
                .param("customer", value(entry.customer()).orElse(null), Types.BIGINT)
                .param("customerName", entry.customer().name())
                .param("product", entry.product().orElse(null), Types.VARCHAR)
                .param("saidBy", entry.saidBy())
                .param("asOf", entry.asOf());
    }

    private static Optional<Long> value(Side side) {
        return side.company().map(CompanyId::value);
    }

    Optional<FirmSupply> find(Id id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id.value())
                .query(SupplyStore::read)
                .optional();
    }

    /** Those that stand, the latest first; none where both sides have become one firm. */
    List<FirmSupply> of(CompanyId company) {
        return jdbc.sql(SELECT + """
                        where s.withdrawn_at is null and k.id is distinct from m.id
                          and (s.supplier_company_id in (select company_family(:company))
                            or s.customer_company_id in (select company_family(:company)))
                        order by s.as_of desc, s.id
                        """)
                .param("company", company.value())
                .query(SupplyStore::read)
                .list();
    }

    /** False if it had been. */
    boolean withdraw(Id id, Batch now) {
        return jdbc.sql("""
                        update chain_supply set withdrawn_by = :by, withdrawn_at = :at where id = :id and withdrawn_at is null
                        """)
                        .param("by", now.by())
                        .param("at", Timestamp.from(now.at()))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** How many of the batch still stood. */
    int withdraw(Batch batch, Batch now) {
        return jdbc.sql("""
                        update chain_supply set withdrawn_by = :by, withdrawn_at = :at
                        where brought_by = :broughtBy and brought_at = :broughtAt and withdrawn_at is null
                        """)
                .param("by", now.by())
                .param("at", Timestamp.from(now.at()))
                .param("broughtBy", batch.by())
                .param("broughtAt", Timestamp.from(batch.at()))
                .update();
    }

    /** All that were taken back at that moment, but for those that have been brought again since. */
    int restore(Batch withdrawn) {
        return jdbc.sql("""
                        update chain_supply p set withdrawn_by = null, withdrawn_at = null
                        where withdrawn_by = :by and withdrawn_at = :at and not exists (
                            select from chain_supply s where s.withdrawn_at is null
                              and s.supplier_company_id is not distinct from p.supplier_company_id
                              and s.customer_company_id is not distinct from p.customer_company_id
                              and s.supplier_name = p.supplier_name and s.customer_name = p.customer_name
                              and s.product is not distinct from p.product and s.said_by = p.said_by and s.as_of = p.as_of)
                        """)
                .param("by", withdrawn.by())
                .param("at", Timestamp.from(withdrawn.at()))
                .update();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("""
                        select count(*) from chain_supply where supplier_company_id in (select company_family(:company))
                          or customer_company_id in (select company_family(:company))
                        """).param("company", company.value()).query(Long.class).single();
    }

    void eraseInvented() {
        jdbc.sql("""
                delete from chain_supply where supplier_company_id in (select id from company where invented)
                  or customer_company_id in (select id from company where invented)
                """).update();
    }

    static FirmSupply read(ResultSet row, int number) throws SQLException {
        return new FirmSupply(
                new Id(row.getLong("id")),
                side(row, "supplier"),
                side(row, "customer"),
                Optional.ofNullable(row.getString("product")),
                row.getString("said_by"),
                row.getObject("as_of", LocalDate.class),
                row.getString("brought_by"),
                row.getTimestamp("brought_at").toInstant(),
                ProductStore.withdrawn(row));
    }

    private static Side side(ResultSet row, String which) throws SQLException {
        long root = row.getLong(which + "_root");
        return row.wasNull()
                ? new Side(Optional.empty(), row.getString(which + "_name"))
                : new Side(Optional.of(new CompanyId(root)), row.getString(which + "_now"));
    }
}
