package io.tuji.watch.internal;

import io.tuji.access.Filter;
import io.tuji.registry.CompanyId;
import io.tuji.watch.ChangeKind;
import io.tuji.watch.Watch.Comparison;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What differs between two days of a source, as a list: a row for each change of a firm. */
@Repository
public class ChangeListStore {

    public static final ListShape SHAPE = ListShape.of("/watch/changes", "id")
            .ascending("kind", "place")
            .ascending("name", "name collate \"zh-x-icu\"")
            .descending("day", "day")
            .filters("source", "from", "to", "kind", "subdistrict");

    /**
     * A subject can differ only if a file between the days said something of it, or stopped or began to name it. Where one side says nothing
     * of a property, nothing is known to have changed.
     */
    private static final String CHANGES = """
            with touched as (
                select distinct key from registration where source_id = :source and as_of > :from and as_of <= :to
                union
                select key from source_absence
                where source_id = :source and (gone_on > :from and gone_on <= :to or returned_on > :from and returned_on <= :to)),
            sides as (
                select t.key, c.id as company_id, c.name, c.credit_code, c.invented, p.subdistrict,
                       a.key is not null as was, b.as_of as said_on, b.established_on,
                       a.name as name_a, b.name as name_b, a.address as address_a, b.address as address_b,
                       a.division_code as division_a, b.division_code as division_b,
                       trim_scale(a.capital)::text || ' ' || a.capital_currency as capital_a,
                       trim_scale(b.capital)::text || ' ' || b.capital_currency as capital_b,
                       (select max(x.gone_on) from source_absence x where x.source_id = :source and x.key = t.key and x.gone_on <= :from
                           and (x.returned_on is null or x.returned_on > :from)) as absent_a,
                       (select max(x.gone_on) from source_absence x where x.source_id = :source and x.key = t.key and x.gone_on <= :to
                           and (x.returned_on is null or x.returned_on > :to)) as absent_b,
                       (select max(x.returned_on) from source_absence x where x.source_id = :source and x.key = t.key
                           and x.returned_on <= :to) as returned_on
                from touched t
                join company_link l on l.source_id = :source and l.key = t.key
                join company c on c.id = l.company_id
                left join company_place p on p.company_id = c.id and p.address is not distinct from c.address
                left join lateral (select * from registration r where r.company_id = c.id and r.source_id = :source and r.key = t.key
                                   and r.as_of <= :from order by r.as_of desc, r.record_id desc limit 1) a on true
                join lateral (select * from registration r where r.company_id = c.id and r.source_id = :source and r.key = t.key
                              and r.as_of <= :to order by r.as_of desc, r.record_id desc limit 1) b on true
                where %s),
            change as (
                select key || ' ' || k.kind as id, s.company_id, s.name, s.credit_code, s.invented, s.subdistrict, k.kind, k.place, k.before,
                       k.after, k.day
                from sides s cross join lateral (values
                    ('NEW', 1, null, s.established_on::text, s.said_on, not s.was),
                    ('GONE', 2, null, null, s.absent_b, s.absent_a is null and s.absent_b is not null),
                    ('RETURNED', 3, null, null, s.returned_on, s.absent_a is not null and s.absent_b is null),
                    ('MOVED_IN', 4, s.division_a, s.division_b, s.said_on, s.division_a <> :home and s.division_b = :home),
                    ('MOVED_OUT', 5, s.division_a, s.division_b, s.said_on, s.division_a = :home and s.division_b <> :home),
                    ('CAPITAL', 6, s.capital_a, s.capital_b, s.said_on, s.capital_a <> s.capital_b),
                    ('NAME', 7, s.name_a, s.name_b, s.said_on, s.name_a <> s.name_b),
                    ('ADDRESS', 8, s.address_a, s.address_b, s.said_on, s.address_a <> s.address_b))
                    k (kind, place, before, after, day, holds)
                where k.holds)
            """;

    private static final String FROM = """
            from change
            where (:q = '' or strpos(lower(name || ' ' || coalesce(credit_code, '')), lower(:q)) > 0)
              and (:kind = '' or kind = :kind)
              and (:subdistrict = '' or coalesce(subdistrict, 'unplaced') = :subdistrict)
            """;

    /**
     * @param name what the firm is called now
     * @param before as the source said it on the earlier day, a capital as {@code 1680000 CNY}, a division as its code; of a new firm empty
     * @param after likewise on the later; of a new firm the day of its establishment
     * @param day of the file that shows it
     */
    public record Row(
            ChangeKind kind,
            CompanyId company,
            String name,
            Optional<String> creditCode,
            boolean invented,
            Optional<String> subdistrict,
            Optional<String> before,
            Optional<String> after,
            LocalDate day) {

        static Row of(ResultSet row, int line) throws SQLException {
            return new Row(
                    ChangeKind.valueOf(row.getString("kind")),
                    new CompanyId(row.getLong("company_id")),
                    row.getString("name"),
                    Optional.ofNullable(row.getString("credit_code")),
                    row.getBoolean("invented"),
                    Optional.ofNullable(row.getString("subdistrict")),
                    Optional.ofNullable(row.getString("before")),
                    Optional.ofNullable(row.getString("after")),
                    row.getObject("day", LocalDate.class));
        }
    }

    private final JdbcClient jdbc;
    private final ListingStore<Row> store;

    ChangeListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, Row::of);
    }

    Map<ChangeKind, Long> counts(Comparison comparison, String home, Filter visible) {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, 0L);
        }
        jdbc.sql(CHANGES.formatted(visible.sql()) + "select kind, count(*) as changes from change group by kind")
                .params(parameters(comparison, home, visible))
                .query(row -> {
                    counts.put(ChangeKind.valueOf(row.getString("kind")), row.getLong("changes"));
                });
        return counts;
    }

    public PageOf<Row> page(Listing listing, Comparison comparison, String home, Filter visible) {
        return store.page(rows(listing, comparison, home, visible), listing);
    }

    public void each(Listing listing, Comparison comparison, String home, Filter visible, Consumer<Row> consumer) {
        store.each(rows(listing, comparison, home, visible), listing, consumer);
    }

    private static Rows rows(Listing listing, Comparison comparison, String home, Filter visible) {
        Map<String, Object> parameters = listing.parameters();
        parameters.putAll(parameters(comparison, home, visible));
        return new Rows(CHANGES.formatted(visible.sql()), FROM, parameters);
    }

    private static Map<String, Object> parameters(Comparison comparison, String home, Filter visible) {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("source", comparison.source().value());
        parameters.put("from", comparison.from());
        parameters.put("to", comparison.to());
        parameters.put("home", home);
        return parameters;
    }
}
