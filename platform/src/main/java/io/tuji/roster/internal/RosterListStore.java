package io.tuji.roster.internal;

import io.tuji.access.Filter;
import io.tuji.roster.Roster;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists as a list: filtered, sorted and cut in the database. */
@Repository
public class RosterListStore {

    public static final ListShape SHAPE = ListShape.of("/rosters", "id")
            .descending("changed", "changed_at")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("purpose", "purpose")
            .descending("as_of", "as_of")
            .descending("firms", "firms")
            .filters("purpose", "state");

    private static final String FROM = """
            from (select r.*, f.number, f.as_of, u.name as unit_name,
                         exists (select from roster_version d where d.roster_id = r.id and d.state = 'DRAFT') as drafted,
                         coalesce((select max(v.made_at) from roster_version v where v.roster_id = r.id), r.created_at) as changed_at,
                         (select count(*) from roster_member_now m where m.version_id = f.version_id) as firms,
                         (select count(*) from roster_member m where m.version_id = f.version_id and m.company_id is null) as unknown
                  from roster r
                  left join roster_in_force f on f.roster_id = r.id
                  left join org_unit u on u.id = r.org_unit) r
            where (:q = '' or strpos(lower(name || ' ' || note || ' ' || coalesce(unit_name, '')), lower(:q)) > 0)
              and (:purpose = '' or purpose = :purpose)
              and (:state = '' or closed = (:state = 'closed'))
            """;

    /**
     * @param number of the version in force, and the day of which it speaks; empty while there is none
     * @param unknown members of which no firm is known yet
     */
    public record Row(
            Roster roster,
            Optional<String> unit,
            OptionalInt number,
            Optional<LocalDate> asOf,
            long firms,
            long unknown,
            boolean isDrafted) {

        static Row of(ResultSet row, int line) throws SQLException {
            int number = row.getInt("number");
            return new Row(
                    RosterStore.roster(row, line),
                    Optional.ofNullable(row.getString("unit_name")),
                    number == 0 ? OptionalInt.empty() : OptionalInt.of(number),
                    Optional.ofNullable(row.getObject("as_of", LocalDate.class)),
                    row.getLong("firms"),
                    row.getLong("unknown"),
                    row.getBoolean("drafted"));
        }
    }

    private final ListingStore<Row> store;

    RosterListStore(JdbcClient jdbc) {
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
        return Rows.of(FROM + " and " + visible.sql(), parameters);
    }
}
