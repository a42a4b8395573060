package io.tuji.importing.internal;

import io.tuji.importing.Delivery;
import io.tuji.importing.ImportId;
import io.tuji.importing.SourceId;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of those who speak, with what each has said. */
@Repository
public class SourceListStore {

    /** A list of sources is short: an export takes it at one go. */
    private static final int ALL = 100_000;

    public static final ListShape SHAPE = ListShape.of("/sources", "s.id")
            .ascending("name", "s.name collate \"zh-x-icu\"")
            .ascending("delivery", "s.delivery")
            .descending("authority", "s.authority")
            .descending("asOf", "r.as_of")
            .descending("present", "coalesce(c.present, 0)")
            .descending("gone", "coalesce(c.gone, 0)")
            .filters("delivery");

    private static final String FROM = """
            from source s
            left join lateral (
                select id, file_name, as_of from import_run where source_id = s.id and state = 'DONE' order by id desc limit 1
            ) r on true
            left join (
                select source_id, count(*) filter (where gone_import_id is null) as present, count(gone_import_id) as gone
                from source_subject group by source_id
            ) c on c.source_id = s.id
            """;

    private static final String SELECT =
            "select s.id, s.name, s.target, s.delivery, s.authority, r.id as run, r.file_name, r.as_of, "
                    + "coalesce(c.present, 0) as present, coalesce(c.gone, 0) as gone " + FROM;

    private static final String FILTER = """
            where (:delivery = '' or s.delivery = :delivery) and (:q = '' or strpos(lower(s.name), lower(:q)) > 0)
            """;

    /** The file that was taken in last. */
    public record LastFile(ImportId run, String name, LocalDate asOf) {}

    /**
     * A source and what it has said.
     *
     * @param present subjects that it names now
     * @param gone subjects that it no longer names
     */
    public record SourceLine(
            SourceId id,
            String name,
            String target,
            Delivery delivery,
            int authority,
            Optional<LastFile> lastFile,
            long present,
            long gone) {}

    private final JdbcClient jdbc;

    SourceListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PageOf<SourceLine> page(Listing listing) {
        long total = jdbc.sql("select count(*) from source s " + FILTER)
                .param("q", listing.q())
                .param("delivery", listing.filter("delivery").orElse(""))
                .query(Long.class)
                .single();
        return new PageOf<>(rows(listing, listing.offset(), listing.size()), total, listing);
    }

    /** Every row of the list, whatever page was asked for. */
    public List<SourceLine> all(Listing listing) {
        return rows(listing, 0, ALL);
    }

    public Optional<SourceLine> find(SourceId id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id.value())
                .query((row, n) -> line(row))
                .optional();
    }

    private List<SourceLine> rows(Listing listing, long offset, int limit) {
        return jdbc.sql(SELECT + FILTER + "order by " + listing.orderBy() + " offset :offset limit :limit")
                .param("q", listing.q())
                .param("delivery", listing.filter("delivery").orElse(""))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    private static SourceLine line(ResultSet row) throws SQLException {
        return new SourceLine(
                new SourceId(row.getLong("id")),
                row.getString("name"),
                row.getString("target"),
                Delivery.valueOf(row.getString("delivery")),
                row.getInt("authority"),
                lastFile(row),
                row.getLong("present"),
                row.getLong("gone"));
    }

    private static Optional<LastFile> lastFile(ResultSet row) throws SQLException {
        Date asOf = row.getDate("as_of");
        return asOf == null
                ? Optional.empty()
                : Optional.of(
                        new LastFile(new ImportId(row.getLong("run")), row.getString("file_name"), asOf.toLocalDate()));
    }
}
