package io.tuji.engagement.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement;
import io.tuji.registry.CompanyId;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Engagements as a list and counted: filtered, sorted and cut in the database. */
@Repository
public class EngagementListStore {

    public static final ListShape SHAPE = ListShape.of("/engagements", "id")
            .descending("day", "day")
            .ascending("firm", "firm_now collate \"zh-x-icu\"")
            .ascending("kind", "kind")
            .ascending("state", "array_position(array['PLANNED', 'HELD', 'CANCELLED', 'WITHDRAWN'], state)")
            .ascending("body", "body_name collate \"zh-x-icu\"")
            .ascending("next", "next_on")
            .descending("code", "id")
            .filters("mine", "unit", "company", "project", "kind", "state", "from", "to");

    /** In place of a state: neither cancelled nor withdrawn. */
    public static final String STANDING = "STANDING";

    /** In place of a state: agreed for a day that has gone by. */
    public static final String OVERDUE = "OVERDUE";

    private static final int RECENT_DAYS = 30;

    private static final String ASKED = """
             ) e
            where (:q = '' or strpos(lower(concat_ws(' ', code, subject, summary, asks, place, firm_now, project_name)), lower(:q)) > 0)
              and (:mine = '' or recorded_by = :person or exists (select from engagement_ours o
                   where o.engagement_id = e.id and o.person = :person))
              and (:unit = '' or body::text = :unit or unit::text = :unit)
              and (:company = '' or standing = :companyId)
              and (:project = '' or 'XM-' || project_year || '-' || lpad(project_number::text, 6, '0') = upper(:project))
              and (:kind = '' or kind = :kind)
              and (:state = '' or state = :state or (:state = 'STANDING' and state in ('PLANNED', 'HELD'))
                   or (:state = 'OVERDUE' and state = 'PLANNED' and day < :today))
              and day between coalesce(cast(nullif(:from, '') as date), '-infinity') and coalesce(cast(nullif(:to, '') as date), 'infinity')
            """;

    /**
     * How things stand.
     *
     * @param contacts of the last 30 days
     * @param overdue agreed for a day that has gone by, and nobody has said whether it took place
     */
    public record Summary(long contacts, long ahead, long overdue) {}

    private final JdbcClient jdbc;
    private final ListingStore<Engagement> store;
    private final EngagementReach reach;
    private final Clock clock;

    EngagementListStore(JdbcClient jdbc, EngagementRows rows, EngagementReach reach, Clock clock) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, rows::read);
        this.reach = reach;
        this.clock = clock;
    }

    public PageOf<Engagement> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Engagement> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = reach.seen(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("person", visitor.id().value());
        parameters.put("from", day(listing, "from"));
        parameters.put("to", day(listing, "to"));
        parameters.put("companyId", company(listing));
        return Rows.of("from (" + EngagementRows.SELECT + "where " + seen.sql() + ASKED, parameters);
    }

    /** A firm that was merged is asked for under the one that stands for it. */
    private long company(Listing listing) {
        return listing.filter("company")
                .flatMap(CompanyId::read)
                .flatMap(id -> jdbc.sql("select company_root(:id)")
                        .param("id", id.value())
                        .query(Long.class)
                        .optional())
                .orElse(0L);
    }

    /** As a text; empty where it is no day. */
    private static String day(Listing listing, String filter) {
        try {
            return listing.filter(filter)
                    .map(text -> LocalDate.parse(text).toString())
                    .orElse("");
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** Of all that the visitor may see. */
    public Summary summary(Visitor visitor) {
        Filter seen = reach.seen(visitor);
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select count(*) filter (where e.is_contact and e.day > :recent) as contacts,
                               count(*) filter (where e.state = 'PLANNED' and e.day >= :today) as ahead,
                               count(*) filter (where e.state = 'PLANNED' and e.day < :today) as overdue
                        from engagement e left join promotion_project p on p.id = e.project_id
                        where (e.day > :recent or e.state = 'PLANNED') and\s""" + seen.sql())
                .params(seen.parameters())
                .param("today", today)
                .param("recent", today.minusDays(RECENT_DAYS))
                .query((row, n) -> new Summary(row.getLong("contacts"), row.getLong("ahead"), row.getLong("overdue")))
                .single();
    }
}
