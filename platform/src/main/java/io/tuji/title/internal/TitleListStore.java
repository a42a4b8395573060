package io.tuji.title.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.title.HeldTitle;
import io.tuji.title.TitleState;
import io.tuji.title.internal.TitleRows.Query;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of titles as a list, and counted by kind and state. */
@Repository
public class TitleListStore {

    public static final ListShape SHAPE = ListShape.of("/titles", "id")
            .descending("from", "valid_from")
            .ascending("last", "last_day")
            .ascending("firm", "firm collate \"zh-x-icu\"")
            .ascending("kind", "kind")
            .ascending("number", "number")
            .ascending("issuer", "issuer collate \"zh-x-icu\"")
            .ascending("state", "state")
            .filters("kind", "state", "subdistrict", "endsFrom", "endsTo", "renewed", "invented");

    private static final String ASKED = """
             where (:q = '' or strpos(lower(concat_ws(' ', firm, credit_code, number, issuer, said_by)), lower(:q)) > 0)
             and (:kind = '' or kind = :kind)
             and (:state = '' or state = :state or (:state = 'HELD' and state in ('IN_FORCE', 'RUNS_OUT')))
             and (:endsFrom = '' or last_day >= :endsFrom::date)
             and (:endsTo = '' or last_day <= :endsTo::date)
             and (:renewed = '' or (:renewed = 'yes') = renewed)
             and (:invented = '' or (:invented = 'yes') = invented)
            """;

    private final JdbcClient jdbc;
    private final ListingStore<HeldTitle> store;
    private final TitleRows titles;
    private final Clock clock;

    TitleListStore(JdbcClient jdbc, TitleRows titles, Clock clock) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, TitleRows::read);
        this.titles = titles;
        this.clock = clock;
    }

    public PageOf<HeldTitle> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<HeldTitle> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    /** How many there are of each kind in each state, whatever kind and state the list is narrowed to. */
    public Map<String, Map<TitleState, Long>> counts(Listing listing, Visitor visitor) {
        Rows rows = rows(listing.without("kind").without("state"), visitor);
        Map<String, Map<TitleState, Long>> counts = new LinkedHashMap<>();
        jdbc.sql("select kind, state, count(*) as count " + rows.from() + " group by kind, state order by kind")
                .params(rows.parameters())
                .query(row -> {
                    counts.computeIfAbsent(row.getString("kind"), kind -> new EnumMap<>(TitleState.class))
                            .put(TitleState.valueOf(row.getString("state")), row.getLong("count"));
                });
        return counts;
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Query query = titles.asOf(LocalDate.now(clock), visitor, listing.filters("subdistrict"));
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(query.parameters());
        parameters.put("endsFrom", day(listing, "endsFrom"));
        parameters.put("endsTo", day(listing, "endsTo"));
        return Rows.of("from (" + query.sql() + ") l" + ASKED, parameters);
    }

    /** What is no day narrows nothing. */
    private static String day(Listing listing, String filter) {
        return listing.filter(filter)
                .flatMap(text -> Period.read(text).find())
                .filter(period -> period.form() == PeriodForm.DAY)
                .map(period -> period.first().toString())
                .orElse("");
    }
}
