package io.tuji.study.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.study.Study;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studies as a list: filtered, sorted and cut in the database. */
@Repository
public class StudyListStore {

    public static final ListShape SHAPE = ListShape.of("/studies", "id")
            .descending("added", "added_at")
            .ascending("due", "due")
            .ascending("state", "array_position(array['PLANNED','RUNNING','DELIVERED','DECIDED','DROPPED'], state)")
            .ascending("commissioned", "commissioned collate \"zh-x-icu\"")
            .descending("findings", "findings")
            .descending("decisions", "decisions")
            .filters("state", "unit", "chain", "node", "late");

    private static final String ASKED = """
             ) s) s
            where (:q = '' or strpos(lower(concat_ws(' ', question, commissioned, found,
                              'YP-' || lpad(id::text, greatest(6, length(id::text)), '0'))), lower(:q)) > 0)
              and (:state = '' or state = :state)
              and (:unit = '' or commissioned_unit::text = :unit)
              and (:chain = '' or exists (select from study_finding f join study_finding_node n on n.finding_id = f.id
                   where f.study_id = s.id and not f.withdrawn and n.chain = :chain and (:node = '' or n.node = :node)))
              and (:late = '' or (due < :today and state not in ('DELIVERED', 'DECIDED', 'DROPPED')))
            """;

    private static final String COUNTED = """
            from (select s.*,
                    (select count(*) from study_finding f where f.study_id = s.id and not f.withdrawn) as findings,
                    (select count(*) from study_decision d where d.study_id = s.id and not d.withdrawn) as decisions,
                    (select string_agg(f.words, ' ') from study_finding f where f.study_id = s.id and not f.withdrawn) as found
                  from (\s""";

    public record Row(Study study, long findings, long decisions) {}

    private final ListingStore<Row> store;
    private final Clock clock;

    StudyListStore(JdbcClient jdbc, Clock clock) {
        this.store = new ListingStore<>(
                jdbc,
                (row, number) ->
                        new Row(StudyStore.read(row, number), row.getLong("findings"), row.getLong("decisions")));
        this.clock = clock;
    }

    public PageOf<Row> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Row> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = StudyReach.seen(visitor);
        Map<String, Object> parameters = listing.parameters();
        parameters.putAll(seen.parameters());
        parameters.put("today", LocalDate.now(clock));
        return Rows.of(COUNTED + StudyStore.SELECT + seen.sql() + ASKED, parameters);
    }
}
