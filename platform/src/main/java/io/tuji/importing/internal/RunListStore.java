package io.tuji.importing.internal;

import io.tuji.importing.SourceId;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of the files taken in. */
@Repository
public class RunListStore {

    public static final ListShape SHAPE = ListShape.of("/imports", "r.id")
            .descending("asked", "r.asked_at")
            .ascending("source", "s.name collate \"zh-x-icu\"")
            .ascending("file", "r.file_name")
            .descending("asOf", "r.as_of")
            .descending("rows", "r.rows")
            .descending("stored", "r.added + r.changed + r.unchanged + r.older")
            .descending("setAside", "r.set_aside")
            .ascending("state", "r.state")
            .ascending("who", "r.asked_by")
            .filters("source", "state");

    private static final String FILTER = """
            where (:source = '' or r.source_id::text = :source) and (:state = '' or r.state = :state)
              and (:q = '' or strpos(lower(r.file_name), lower(:q)) > 0)
            """;

    private static final int EXPORTED_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final RunStore runs;

    RunListStore(JdbcClient jdbc, RunStore runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    public PageOf<ImportRun> page(Listing listing) {
        long total = jdbc.sql("select count(*) from import_run r join source s on s.id = r.source_id " + FILTER)
                .params(parameters(listing))
                .query(Long.class)
                .single();
        return new PageOf<>(rows(listing, listing.offset(), listing.size()), total, listing);
    }

    /** Every row of the list, whatever page was asked for. */
    public void each(Listing listing, Consumer<ImportRun> consumer) {
        long offset = 0;
        List<ImportRun> rows = rows(listing, offset, EXPORTED_AT_ONCE);
        while (!rows.isEmpty()) {
            rows.forEach(consumer);
            offset += rows.size();
            rows = rows(listing, offset, EXPORTED_AT_ONCE);
        }
    }

    /** The latest files of a source, the newest first. */
    public List<ImportRun> latestOf(SourceId source, int limit) {
        return jdbc.sql(RunStore.SELECT + "where r.source_id = :source order by r.id desc limit :limit")
                .param("source", source.value())
                .param("limit", limit)
                .query((row, n) -> runs.run(row))
                .list();
    }

    /** The file that was taken in last, whatever its source. */
    public Optional<ImportRun> findLastDone() {
        return jdbc.sql(RunStore.SELECT + "where r.state = 'DONE' order by r.ended_at desc, r.id desc limit 1")
                .query((row, n) -> runs.run(row))
                .optional();
    }

    /** Files taken in since the moment, the latest first. */
    public List<ImportRun> doneSince(Instant moment, int most) {
        return jdbc.sql(RunStore.SELECT
                        + "where r.state = 'DONE' and r.ended_at > :moment order by r.ended_at desc limit :most")
                .param("moment", Timestamp.from(moment))
                .param("most", most)
                .query((row, n) -> runs.run(row))
                .list();
    }

    private List<ImportRun> rows(Listing listing, long offset, int limit) {
        return jdbc.sql(RunStore.SELECT + FILTER + "order by " + listing.orderBy() + " offset :offset limit :limit")
                .params(parameters(listing))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> runs.run(row))
                .list();
    }

    private static Map<String, Object> parameters(Listing listing) {
        return Map.of(
                "q", listing.q(),
                "source", listing.filter("source").orElse(""),
                "state", listing.filter("state").orElse(""));
    }
}
