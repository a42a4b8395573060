package io.tuji.threshold.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.CompanyId;
import io.tuji.threshold.ThresholdFirm;
import io.tuji.threshold.ThresholdFirm.Follower;
import io.tuji.threshold.ThresholdFirm.Following;
import io.tuji.threshold.ThresholdFirm.Limit;
import io.tuji.threshold.ThresholdFirm.Revenue;
import io.tuji.threshold.ThresholdState;
import io.tuji.threshold.ThresholdWhy;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The firms of the district and where they stand with their limits, as a list: filtered, sorted and cut in the database. */
@Repository
public class ThresholdListStore {

    public static final ListShape SHAPE = ListShape.of("/threshold", "company_id")
            .descending("share", "revenue / revenue_limit")
            .ascending("lacking", "revenue_limit - revenue")
            .descending("revenue", "revenue")
            .ascending("state", "array_position(array['OVER','NEAR','BELOW','UNKNOWN','IN'], state)")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("industry", "code collate \"C\"")
            .ascending("rule", "rule collate \"C\"")
            .ascending("month", "expected_month collate \"C\"")
            .ascending("follower", "follower_name collate \"zh-x-icu\"")
            .filters("state", "why", "rule", "follower", "month");

    private static final String STANDING = """
            from (select s.company_id, c.name, c.invented, s.code, s.rule, s.revenue_limit, s.year, s.revenue, s.bound, s.said_by, s.as_of,
                         case when f.in_since is null then s.state else 'IN' end as state,
                         case when f.in_since is null then s.why end as why,
                         f.in_since, f.expected_month, u.login as follower, u.name as follower_name, coalesce(f.note, '') as note,
                         coalesce(f.version, 0) as following_version
                  from threshold_standing s join company c on c.id = s.company_id
                  left join threshold_follow f on f.company_id = s.company_id
                  left join app_user u on u.id = f.follower
                  where s.state <> 'NONE' and c.division_code = :division and not c.gone and\s""";

    private static final String ASKED = """
             ) t
            where (:q = '' or strpos(lower(name), lower(:q)) > 0)
              and (:state = '' or state = :state or (:state = 'OPEN' and state in ('OVER', 'NEAR')))
              and (:why = '' or why = :why)
              and (:rule = '' or rule = :rule)
              and (:follower = '' or follower = :follower or (:follower = '-' and follower is null))
              and (:month = '' or expected_month = :month or (:month = '-' and expected_month is null))
            """;

    private final JdbcClient jdbc;
    private final ListingStore<ThresholdFirm> store;
    private final ThresholdReach reach;
    private final ThresholdBasis basis;

    ThresholdListStore(JdbcClient jdbc, ThresholdReach reach, ThresholdBasis basis) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, ThresholdListStore::read);
        this.reach = reach;
        this.basis = basis;
    }

    public PageOf<ThresholdFirm> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<ThresholdFirm> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    /** How many firms of all that the visitor sees stand where. */
    public Map<ThresholdState, Long> counts(Visitor visitor) {
        Map<ThresholdState, Long> counts = new EnumMap<>(ThresholdState.class);
        Filter seen = reach.seen(visitor);
        jdbc.sql("select state, count(*) as firms " + STANDING + seen.sql() + ") t group by state")
                .params(seen.parameters())
                .param("division", division())
                .query(row -> {
                    counts.put(ThresholdState.valueOf(row.getString("state")), row.getLong("firms"));
                });
        return counts;
    }

    /** The months in which firms are expected, with any of them. */
    public List<String> months() {
        return jdbc.sql("""
                        select distinct expected_month from threshold_follow
                        where expected_month is not null and in_since is null order by 1
                        """).query(String.class).list();
    }

    List<ThresholdFirm> of(Collection<CompanyId> firms, Visitor visitor) {
        Filter seen = reach.seen(visitor);
        return jdbc.sql("select * " + STANDING + seen.sql() + ") t where company_id = any(:firms) order by company_id")
                .params(seen.parameters())
                .param("division", division())
                .param("firms", firms.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(ThresholdListStore::read)
                .list();
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = reach.seen(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        parameters.put("division", division());
        return Rows.of(STANDING + seen.sql() + ASKED, parameters);
    }

    private String division() {
        return basis.find().map(ThresholdBasis.Basis::division).orElse("");
    }

    private static ThresholdFirm read(ResultSet row, int number) throws SQLException {
        return new ThresholdFirm(
                new CompanyId(row.getLong("company_id")),
                row.getString("name"),
                row.getBoolean("invented"),
                ThresholdState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("why")).map(ThresholdWhy::valueOf),
                Optional.ofNullable(row.getString("code"))
                        .map(code -> IndustryTree.current().get(code)),
                limit(row),
                row.getInt("year"),
                revenue(row),
                following(row));
    }

    private static Optional<Limit> limit(ResultSet row) throws SQLException {
        @Nullable BigDecimal amount = row.getBigDecimal("revenue_limit");
        return amount == null
                ? Optional.empty()
                : Optional.of(new Limit(row.getString("rule"), new Quantity(amount, ThresholdStandingStore.UNIT)));
    }

    private static Optional<Revenue> revenue(ResultSet row) throws SQLException {
        @Nullable BigDecimal amount = row.getBigDecimal("revenue");
        return amount == null
                ? Optional.empty()
                : Optional.of(new Revenue(
                        new Quantity(amount, ThresholdStandingStore.UNIT),
                        Bound.valueOf(row.getString("bound")),
                        row.getString("said_by"),
                        row.getObject("as_of", LocalDate.class)));
    }

    private static Following following(ResultSet row) throws SQLException {
        @Nullable String login = row.getString("follower");
        return new Following(
                Optional.ofNullable(row.getObject("in_since", LocalDate.class)),
                Optional.ofNullable(row.getString("expected_month")).map(YearMonth::parse),
                login == null ? Optional.empty() : Optional.of(new Follower(login, row.getString("follower_name"))),
                row.getString("note"),
                row.getInt("following_version"));
    }
}
