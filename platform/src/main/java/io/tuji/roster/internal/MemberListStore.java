package io.tuji.roster.internal;

import io.tuji.registry.CompanyId;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterVersion;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members of one version as a list: filtered, sorted and cut in the database. */
@Repository
public class MemberListStore {

    public static final ListShape SHAPE = ListShape.of("/rosters", "row_number")
            .ascending("row", "row_number")
            .ascending("name", "name collate \"zh-x-icu\"")
            .descending("share", "coalesce(share, 1)")
            .filters("known");

    /** What the firm is called now stands before what the row called it. */
    private static final String FROM = """
            from (select m.*, coalesce(c.name, nullif(m.given_name, ''), m.given_code) as name,
                         coalesce(c.credit_code, m.given_code) as code, coalesce(c.gone, false) as gone, coalesce(c.invented, false) as invented
                  from roster_member_now m left join company c on c.id = m.company_id
                  where m.version_id = :version) m
            where (:q = '' or strpos(lower(name || ' ' || code || ' ' || note), lower(:q)) > 0)
              and (:known = '' or (company_id is not null) = (:known = 'known'))
            """;

    /**
     * @param key tells the member apart from the others of the list
     * @param company empty while no firm of these words is known
     * @param creditCode blank where there is none
     * @param gone no source lists the firm any more
     */
    public record Row(
            String key,
            Optional<CompanyId> company,
            String name,
            String creditCode,
            Optional<BigDecimal> share,
            String note,
            boolean gone,
            boolean invented) {

        static Row of(ResultSet row, int line) throws SQLException {
            long id = row.getLong("company_id");
            Optional<CompanyId> company = row.wasNull() ? Optional.empty() : Optional.of(new CompanyId(id));
            return new Row(
                    row.getString("key"),
                    company,
                    row.getString("name"),
                    row.getString("code"),
                    Optional.ofNullable(row.getBigDecimal("share")).map(BigDecimal::stripTrailingZeros),
                    row.getString("note"),
                    row.getBoolean("gone"),
                    row.getBoolean("invented"));
        }
    }

    private final ListingStore<Row> store;

    MemberListStore(JdbcClient jdbc) {
        this.store = new ListingStore<>(jdbc, Row::of);
    }

    public static ListShape shape(Roster.Id roster) {
        return SHAPE.at("/rosters/" + roster.code());
    }

    public PageOf<Row> page(Listing listing, RosterVersion.Id version) {
        return store.page(rows(listing, version), listing);
    }

    public void each(Listing listing, RosterVersion.Id version, Consumer<Row> consumer) {
        store.each(rows(listing, version), listing, consumer);
    }

    private static Rows rows(Listing listing, RosterVersion.Id version) {
        Map<String, Object> parameters = listing.parameters();
        parameters.put("version", version.value());
        return Rows.of(FROM, parameters);
    }
}
