package io.tuji.importing.internal;

import io.tuji.database.BulkCopy;
import io.tuji.database.PgArray;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what sources said, row by row, and tells what is new in it. Transactions belong to the caller. */
@Repository
class RecordStore {

    /** A row on its way in: masked cells, and the hash of what it says. */
    record Incoming(long rowNumber, String key, UUID hash, List<String> cells) {}

    /** What became of a row; it has a record only if it said something new. */
    record Judged(long rowNumber, Verdict verdict, @Nullable Long recordId) {}

    private static final String INCOMING = """
            create temp table if not exists incoming (row_number bigint, key text, hash uuid, raw text[]) on commit delete rows
            """;

    private static final String JUDGE = """
            with judged as materialized (
                select i.*, v.verdict,
                       case when v.verdict in ('NEW', 'CHANGED', 'OLDER') then nextval('source_record_id') end as record_id
                from (
                    select i.*, row_number() over (partition by i.key order by i.row_number) as occurrence from incoming i
                ) i
                left join source_subject s on s.source_id = :source and s.key = i.key
                cross join lateral (
                    select case
                        when i.occurrence > 1 or s.last_import_id = :import then 'REPEATED'
                        when s.key is null then 'NEW'
                        when s.as_of > :asOf and s.hash <> i.hash then 'OLDER'
                        when s.hash = i.hash then 'UNCHANGED'
                        else 'CHANGED' end as verdict
                ) v
            ), kept as (
                insert into source_record (id, source_id, key, import_id, row_number, as_of, raw, hash)
                select record_id, :source, key, :import, row_number, :asOf, raw, hash from judged where record_id is not null
            ), first_said as (
                insert into source_subject (source_id, key, record_id, hash, as_of, last_import_id)
                select :source, key, record_id, hash, :asOf, :import from judged where verdict = 'NEW'
            ), said_again as (
                update source_subject s
                set record_id = case when j.verdict = 'CHANGED' then j.record_id else s.record_id end,
                    hash = case when j.verdict = 'CHANGED' then j.hash else s.hash end,
                    as_of = greatest(s.as_of, :asOf),
                    returned_import_id = case when s.gone_import_id is not null and :asOf >= s.as_of then :import
                                              else s.returned_import_id end,
                    gone_import_id = case when :asOf >= s.as_of then null else s.gone_import_id end,
                    last_import_id = :import
                from judged j
                where s.source_id = :source and s.key = j.key and j.verdict in ('CHANGED', 'UNCHANGED', 'OLDER')
            )
            select row_number, verdict, record_id from judged order by row_number
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    RecordStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Keeps the rows of one batch that say something new; answers for each row in the order of the file. */
    List<Judged> keep(ImportRun run, List<Incoming> rows) {
        template.execute(INCOMING);
        template.execute((java.sql.Connection connection) ->
                BulkCopy.copy(connection, "incoming (row_number, key, hash, raw)", rows, RecordStore::cells));
        return jdbc.sql(JUDGE)
                .param("source", run.sourceId().value())
                .param("import", run.id().value())
                .param("asOf", run.asOf())
                .query((row, n) ->
                        new Judged(row.getLong("row_number"), Verdict.valueOf(row.getString("verdict")), (Long)
                                row.getObject("record_id")))
                .list();
    }

    private static List<@Nullable Object> cells(Incoming row) {
        List<@Nullable Object> cells = new ArrayList<>(4);
        cells.add(row.rowNumber());
        cells.add(row.key());
        cells.add(row.hash());
        cells.add(PgArray.of(row.cells()));
        return cells;
    }

    /**
     * Marks the subjects that a full file no longer names; a subject of which a newer file has spoken stays.
     *
     * @return how many are newly gone
     */
    int markGone(ImportRun run) {
        return jdbc.sql("""
                        update source_subject
                        set gone_import_id = :import
                        where source_id = :source and last_import_id <> :import and gone_import_id is null and as_of <= :asOf
                        """)
                .param("source", run.sourceId().value())
                .param("import", run.id().value())
                .param("asOf", run.asOf())
                .update();
    }

    int countReturned(ImportRun run) {
        return jdbc.sql(
                        "select count(*) from source_subject where source_id = :source and returned_import_id = :import")
                .param("source", run.sourceId().value())
                .param("import", run.id().value())
                .query(Integer.class)
                .single();
    }
}
