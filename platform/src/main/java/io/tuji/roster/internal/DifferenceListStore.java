package io.tuji.roster.internal;

import io.tuji.registry.CompanyId;
import io.tuji.roster.RosterVersion;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What differs between two versions of a list, as a list. */
@Repository
public class DifferenceListStore {

    public static final ListShape SHAPE = ListShape.of("/rosters", "key")
            .ascending("kind", "place")
            .ascending("name", "name collate \"zh-x-icu\"")
            .descending("after", "after_share")
            .filters("kind", "known");

    /** A row whose firm has become known is neither gone nor new; equal words tell that it is the same row. */
    private static final String DIFFERENCE = """
            with a as (select * from roster_member_now where version_id = :from),
                 b as (select * from roster_member_now where version_id = :to),
                 known_since as (select a.key as old_key, b.key from a join b
                                 on a.company_id is null and b.company_id is not null
                                    and a.given_code = b.given_code and a.given_name = b.given_name),
                 paired as (
                     select coalesce(b.key, a.key) as key, coalesce(b.company_id, a.company_id) as company_id,
                            coalesce(b.given_code, a.given_code) as given_code, coalesce(b.given_name, a.given_name) as given_name,
                            a.share as before, b.share as after, b.share as after_share,
                            coalesce(a.note, '') as before_note, coalesce(b.note, '') as after_note,
                            case when a.key is null and exists (select from known_since k where k.key = b.key) then 'RECOGNISED'
                                 when a.key is null then 'JOINED'
                                 when b.key is null then 'LEFT'
                                 when a.share is distinct from b.share then 'SHARE'
                                 when a.note <> b.note then 'NOTE' end as kind
                     from a full join b on a.key = b.key),
                 difference as (
                     select d.*, array_position(array ['JOINED', 'LEFT', 'RECOGNISED', 'SHARE', 'NOTE'], d.kind) as place,
                            coalesce(c.name, nullif(d.given_name, ''), d.given_code) as name,
                            coalesce(c.credit_code, d.given_code) as code
                     from paired d left join company c on c.id = d.company_id
                     where d.kind is not null and not (d.kind = 'LEFT' and d.key in (select old_key from known_since)))
            """;

    private static final String FROM = """
            from difference
            where (:q = '' or strpos(lower(name || ' ' || code), lower(:q)) > 0)
              and (:kind = '' or kind = :kind)
              and (:known = '' or (company_id is not null) = (:known = 'known'))
            """;

    public enum Kind {
        JOINED,
        LEFT,
        /** The firm of a row has become known. */
        RECOGNISED,
        SHARE,
        NOTE
    }

    /**
     * @param before share of a firm that was there; likewise after
     * @param afterNote what stands beside it after; likewise before
     */
    public record Row(
            Kind kind,
            String key,
            Optional<CompanyId> company,
            String name,
            String creditCode,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after,
            String beforeNote,
            String afterNote) {

        static Row of(ResultSet row, int line) throws SQLException {
            long id = row.getLong("company_id");
            Optional<CompanyId> company = row.wasNull() ? Optional.empty() : Optional.of(new CompanyId(id));
            return new Row(
                    Kind.valueOf(row.getString("kind")),
                    row.getString("key"),
                    company,
                    row.getString("name"),
                    row.getString("code"),
                    Optional.ofNullable(row.getBigDecimal("before")).map(BigDecimal::stripTrailingZeros),
                    Optional.ofNullable(row.getBigDecimal("after")).map(BigDecimal::stripTrailingZeros),
                    row.getString("before_note"),
                    row.getString("after_note"));
        }

        public boolean wasThere() {
            return kind != Kind.JOINED;
        }

        public boolean isThere() {
            return kind != Kind.LEFT;
        }
    }

    private final JdbcClient jdbc;
    private final ListingStore<Row> store;

    DifferenceListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, Row::of);
    }

    /** How many rows differ in which way; every kind is there. */
    public Map<Kind, Long> counts(RosterVersion.Id from, RosterVersion.Id to) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0L);
        }
        jdbc.sql(DIFFERENCE + "select kind, count(*) as rows from difference group by kind")
                .param("from", from.value())
                .param("to", to.value())
                .query(row -> {
                    counts.put(Kind.valueOf(row.getString("kind")), row.getLong("rows"));
                });
        return counts;
    }

    public PageOf<Row> page(Listing listing, RosterVersion.Id from, RosterVersion.Id to) {
        return store.page(rows(listing, from, to), listing);
    }

    public void each(Listing listing, RosterVersion.Id from, RosterVersion.Id to, Consumer<Row> consumer) {
        store.each(rows(listing, from, to), listing, consumer);
    }

    private static Rows rows(Listing listing, RosterVersion.Id from, RosterVersion.Id to) {
        Map<String, Object> parameters = listing.parameters();
        parameters.put("from", from.value());
        parameters.put("to", to.value());
        return new Rows(DIFFERENCE, FROM, parameters);
    }
}
