package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.promotion.Projects;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many open projects each officer owns, of those that the visitor may see, as a list. */
@Repository
public class OfficerLoadStore {

    /** One officer carries 5 to 7 projects in practice (海口江东 2020); above that it is too many. */
    public static final int MOST = 7;

    public static final ListShape SHAPE = ListShape.of("/zones/load", "login")
            .descending("open", "open")
            .descending("overdue", "overdue")
            .descending("unplanned", "unplanned")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("unit", "unit_name collate \"zh-x-icu\"")
            .filters("zone", "unit", "over", "late");

    private static final String OWNED = """
            from (select u.login, u.name, u.org_unit as unit, o.name as unit_name, count(*) as open,
                         count(*) filter (where p.next_on < :today) as overdue, count(*) filter (where p.next_on is null) as unplanned
                  from promotion_project p join app_user u on u.id = p.owner left join org_unit o on o.id = u.org_unit
                  where p.state = 'OPEN' and (:zone = '' or p.zone = :zone or (:zone = '-' and p.zone is null)) and\s""";

    private static final String ASKED = """
             group by u.id, o.id) l
            where (:q = '' or strpos(lower(concat_ws(' ', login, name, unit_name)), lower(:q)) > 0)
              and (:unit = '' or unit::text = :unit)
              and (:over = '' or open > :most)
              and (:late = '' or overdue > 0)
            """;

    /**
     * What an officer carries.
     *
     * @param overdue whose next step should have been done before today
     * @param unplanned that have no day for the next step
     */
    public record OfficerLoad(
            String login, String name, Optional<OrgUnitId> unit, long open, long overdue, long unplanned) {

        public boolean isTooMuch() {
            return open > MOST;
        }
    }

    private final ListingStore<OfficerLoad> store;
    private final Projects projects;
    private final Clock clock;

    OfficerLoadStore(JdbcClient jdbc, Projects projects, Clock clock) {
        this.store = new ListingStore<>(jdbc, (row, n) -> {
            long unit = row.getLong("unit");
            Optional<OrgUnitId> body = row.wasNull() ? Optional.empty() : Optional.of(new OrgUnitId(unit));
            return new OfficerLoad(
                    row.getString("login"),
                    row.getString("name"),
                    body,
                    row.getLong("open"),
                    row.getLong("overdue"),
                    row.getLong("unplanned"));
        });
        this.projects = projects;
        this.clock = clock;
    }

    public PageOf<OfficerLoad> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<OfficerLoad> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter visible = projects.visible(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(visible.parameters());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("most", MOST);
        return Rows.of(OWNED + visible.sql() + ASKED, parameters);
    }
}
