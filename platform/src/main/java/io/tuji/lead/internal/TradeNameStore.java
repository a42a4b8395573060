package io.tuji.lead.internal;

import io.tuji.engine.naming.CompanyNames;
import io.tuji.engine.naming.NamePart;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the trade names of firms, so that new firms of the same name are found without reading every name each time. */
@Repository
class TradeNameStore {

    private static final int SHORTEST = 2;

    private final JdbcClient jdbc;

    TradeNameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A firm as it is called now. */
    record Named(long id, int version, String name) {}

    /** Reading names and erasing firms take turns, so that no name is put on a firm that goes. Called within a transaction. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('lead.trade_name'))::text")
                .query(String.class)
                .single();
    }

    /** Firms on chains, or founded since the day, whose name has not been read or has changed since. */
    List<Named> unread(LocalDate since, int most) {
        return jdbc.sql("""
                        select c.id, c.version, c.name from company c left join lead_trade_name t on t.company_id = c.id
                        where c.merged_into is null and t.company_version is distinct from c.version
                          and (c.established_on >= :since or exists (select from chain_position p where p.company_id = c.id and p.state = 'ON'))
                        order by c.id limit :most
                        """)
                .param("since", since)
                .param("most", most)
                .query((row, n) -> new Named(row.getLong("id"), row.getInt("version"), row.getString("name")))
                .list();
    }

    void put(List<Named> firms) {
        jdbc.sql("""
                        insert into lead_trade_name (company_id, company_version, trade_name)
                        select * from unnest(:ids::bigint[], :versions::int[], :names::text[])
                        on conflict (company_id) do update set company_version = excluded.company_version, trade_name = excluded.trade_name
                        """)
                .param("ids", firms.stream().map(Named::id).toArray(Long[]::new))
                .param("versions", firms.stream().map(Named::version).toArray(Integer[]::new))
                .param(
                        "names",
                        firms.stream().map(firm -> tradeName(firm.name())).toArray(String[]::new))
                .update();
    }

    /** Null where the name has none that is sure, or one of a single character. */
    private static @Nullable String tradeName(String name) {
        return CompanyNames.shipped()
                .best(name)
                .brand()
                .map(NamePart::text)
                .filter(brand -> brand.length() >= SHORTEST)
                .orElse(null);
    }

    void eraseInvented() {
        oneAtATime();
        jdbc.sql("delete from lead_trade_name where company_id in (select id from company where invented)")
                .update();
    }
}
