package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects as a list. */
@Repository
public class ProjectListStore {

    /** In place of a war zone: those that nobody has given to one. */
    public static final String NO_ZONE = "none";

    public static final ListShape SHAPE = ListShape.of("/projects", "p.id")
            .descending("touched", "p.touched_at")
            .ascending("since", "p.stage_since")
            .ascending("next", "p.next_on")
            .ascending("expected", "p.fields ->> 'expected_on'")
            .descending("investment", PackFields.INVESTMENT_SQL)
            .ascending("name", "p.name collate \"zh-x-icu\"")
            .ascending("firm", "p.firm_now collate \"zh-x-icu\"")
            .ascending("owner", "p.owner_name collate \"zh-x-icu\"")
            .ascending("unit", "p.unit_name collate \"zh-x-icu\"")
            .descending("created", "p.created_at")
            .ascending("code", "p.code")
            .matching(
                    "case when p.code = upper(:q) then '-Infinity' else -extract(epoch from p.touched_at)::float8 end")
            .filters(
                    "mine",
                    "unit",
                    "zone",
                    "pipeline",
                    "stage",
                    "state",
                    "owner",
                    "chain",
                    "node",
                    "scale",
                    "overdue",
                    "from",
                    "to",
                    "company",
                    "lead");

    /**
     * The conditions that a board shares with the list, by filter. A board has only those that are asked for: with the others beside it a
     * query planned for any values reads all projects instead of one's own.
     */
    static final Map<String, String> SHARED = Map.of(
            "mine",
            """
            p.id in (select o.id from promotion_project o where o.owner = :self
                union select m.project_id from promotion_member m where m.person = :self and m.removed_at is null)""",
            "unit",
            "p.unit in (select org_unit_below(case when :unit ~ '^[0-9]{1,18}$' then :unit::bigint end))",
            "zone",
            "coalesce(p.zone, 'none') = :zone");

    private static final String ASKED = SHARED.entrySet().stream()
                    .map(each -> " and (:" + each.getKey() + " = '' or " + each.getValue() + ")\n")
                    .collect(Collectors.joining())
            + """
             and (:q = '' or strpos(lower(p.name || ' ' || p.firm_now || ' ' || p.code), lower(:q)) > 0)
             and (:pipeline = '' or p.pipeline = :pipeline)
             and (:stage = '' or p.stage = :stage)
             and (:state = '' or p.state = :state)
             and (:owner = '' or p.owner_login = :owner)
             and (:chain = '' or p.chain = :chain)
             and (:node = '' or p.node = :node)
             and (:scale = '' or p.fields ->> 'size' = :scale)
             and (:overdue = '' or (p.state = 'OPEN' and p.next_on < :today))
             and (:from = '' or p.fields ->> 'expected_on' >= 'day:' || :from)
             and (:to = '' or p.fields ->> 'expected_on' <= 'day:' || :to)
             and (:company = '' or p.standing = (select company_root(case when :company ~ '^QY-[0-9]{8,18}$' then substr(:company, 4)::bigint end)))
             and (:lead = '' or 'XS-' || p.lead_year || '-' || lpad(p.lead_number::text, 6, '0') = :lead)
            """;

    private final JdbcClient jdbc;
    private final ListingStore<Project> store;
    private final Clock clock;

    ProjectListStore(JdbcClient jdbc, ProjectStore projects, Clock clock) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, projects::read);
        this.clock = clock;
    }

    /**
     * How those stand that the visitor may see.
     *
     * @param open by stage
     * @param left all that are not on their way
     * @param overdue open ones whose next step should have been taken
     * @param zoneless open ones without a war zone
     */
    public record Standing(Map<String, Long> open, long left, long overdue, long zoneless) {

        public long total() {
            return open.values().stream().mapToLong(Long::longValue).sum() + left;
        }
    }

    public PageOf<Project> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Project> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    public Standing standing(Visitor visitor) {
        Filter seen = ProjectReach.seen(visitor);
        Map<String, Long> open = new LinkedHashMap<>();
        long[] others = new long[3];
        jdbc.sql("""
                        select p.stage, count(*) filter (where p.state = 'OPEN') as open, count(*) filter (where p.state <> 'OPEN') as gone,
                               count(*) filter (where p.state = 'OPEN' and p.next_on < :today) as overdue,
                               count(*) filter (where p.state = 'OPEN' and p.zone is null) as zoneless
                        from promotion_project p where
                        """ + seen.sql() + " group by p.stage")
                .params(seen.parameters())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    open.put(row.getString("stage"), row.getLong("open"));
                    others[0] += row.getLong("gone");
                    others[1] += row.getLong("overdue");
                    others[2] += row.getLong("zoneless");
                });
        return new Standing(open, others[0], others[1], others[2]);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = ProjectReach.seen(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        parameters.put("self", visitor.id().value());
        parameters.put("today", LocalDate.now(clock));
        return Rows.of("from (" + ProjectStore.SELECT + ") p where " + seen.sql() + ASKED, parameters);
    }
}
