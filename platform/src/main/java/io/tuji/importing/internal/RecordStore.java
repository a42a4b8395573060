package io.tuji.importing.internal;

import io.tuji.database.Bulk;
import io.tuji.database.PgArray;
import io.tuji.importing.SourceId;
import io.tuji.importing.internal.Batch.Taken;
import io.tuji.importing.internal.Verdict.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what sources said, row by row, and tells what is new in it. Transactions belong to the caller. */
@Repository
class RecordStore {

    /** What became of a row; it has a record only if it said something new. */
    record Judged<R>(
            Taken<R> row, Verdict verdict, @Nullable Long recordId) {

        boolean isKnown() {
            return verdict == Verdict.CHANGED || verdict == Verdict.UNCHANGED || verdict == Verdict.OLDER;
        }
    }

    private final JdbcClient jdbc;
    private final Bulk bulk;

    RecordStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Keeps the rows of one batch that say something new; answers for each row in the order of the file. */
    <R> List<Judged<R>> keep(ImportRun run, List<Taken<R>> rows) {
        List<Judged<R>> judged = judge(run, rows);
        List<Judged<R>> recorded =
                judged.stream().filter(j -> j.recordId() != null).toList();
        bulk.copy(
                "source_record (id, source_id, key, import_id, row_number, as_of, raw, hash)",
                recorded,
                j -> Arrays.asList(
                        j.recordId(),
                        run.sourceId().value(),
                        j.row().key(),
                        run.id().value(),
                        j.row().rowNumber(),
                        run.asOf(),
                        PgArray.of(j.row().cells()),
                        j.row().hash()));
        bulk.copy(
                "source_subject (source_id, key, record_id, hash, as_of, last_import_id)",
                judged.stream().filter(j -> j.verdict() == Verdict.NEW).toList(),
                j -> Arrays.asList(
                        run.sourceId().value(),
                        j.row().key(),
                        j.recordId(),
                        j.row().hash(),
                        run.asOf(),
                        run.id().value()));
        sayAgain(run, judged.stream().filter(Judged::isKnown).toList());
        return judged;
    }

    private <R> List<Judged<R>> judge(ImportRun run, List<Taken<R>> rows) {
        Map<String, Said> before = said(run.sourceId(), rows);
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        Set<String> named = new HashSet<>();
        for (Taken<R> row : rows) {
            verdicts.add(
                    named.add(row.key())
                            ? Verdict.of(row.hash(), run.asOf(), run.id().value(), before.get(row.key()))
                            : Verdict.REPEATED);
        }
        int recorded = (int) verdicts.stream().filter(Verdict::isRecorded).count();
        Iterator<Long> numbers = bulk.numbers("source_record_id", recorded).iterator();
        List<Judged<R>> judged = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Verdict verdict = verdicts.get(i);
            judged.add(new Judged<>(rows.get(i), verdict, verdict.isRecorded() ? numbers.next() : null));
        }
        return judged;
    }

    /** What the source has said of the subjects so far, by key; a subject of which it has never spoken is left out. */
    private Map<String, Said> said(SourceId source, List<? extends Taken<?>> rows) {
        Map<String, Said> said = new HashMap<>();
        jdbc.sql("""
                        select key, hash, as_of, last_import_id from source_subject
                        where source_id = :source and key = any (:keys)
                        """)
                .param("source", source.value())
                .param("keys", rows.stream().map(Taken::key).toArray(String[]::new))
                .query(row -> {
                    said.put(
                            row.getString("key"),
                            new Said(
                                    row.getObject("hash", UUID.class),
                                    row.getObject("as_of", LocalDate.class),
                                    row.getLong("last_import_id")));
                });
        return said;
    }

    private <R> void sayAgain(ImportRun run, List<Judged<R>> known) {
        if (known.isEmpty()) {
            return;
        }
        endAbsences(run, known);
        jdbc.sql("""
                        update source_subject s
                        set record_id = coalesce(j.record_id, s.record_id), hash = coalesce(j.hash, s.hash),
                            as_of = greatest(s.as_of, :asOf),
                            returned_import_id = case when s.gone_import_id is not null and :asOf >= s.as_of then :import
                                                      else s.returned_import_id end,
                            gone_import_id = case when :asOf >= s.as_of then null else s.gone_import_id end,
                            last_import_id = :import
                        from unnest(:keys, :records, :hashes) j (key, record_id, hash)
                        where s.source_id = :source and s.key = j.key
                        """)
                .param("source", run.sourceId().value())
                .param("import", run.id().value())
                .param("asOf", run.asOf())
                .param("keys", known.stream().map(j -> j.row().key()).toArray(String[]::new))
                .param(
                        "records",
                        known.stream().map(j -> ifChanged(j, j.recordId())).toArray(Long[]::new))
                .param(
                        "hashes",
                        known.stream().map(j -> ifChanged(j, j.row().hash())).toArray(UUID[]::new))
                .update();
    }

    private <R> void endAbsences(ImportRun run, List<Judged<R>> known) {
        jdbc.sql("""
                        update source_absence a set returned_import_id = :import, returned_on = :asOf
                        from source_subject s
                        where a.source_id = :source and a.key = any (:keys) and a.returned_on is null
                          and s.source_id = a.source_id and s.key = a.key and s.gone_import_id is not null and :asOf >= s.as_of
                        """)
                .param("source", run.sourceId().value())
                .param("import", run.id().value())
                .param("asOf", run.asOf())
                .param("keys", known.stream().map(j -> j.row().key()).toArray(String[]::new))
                .update();
    }

    private static <T> @Nullable T ifChanged(Judged<?> judged, @Nullable T value) {
        return judged.verdict() == Verdict.CHANGED ? value : null;
    }

    /**
     * Marks the subjects that a full file no longer names; a subject of which a newer file has spoken stays.
     *
     * @return how many are newly gone
     */
    int markGone(ImportRun run) {
        return jdbc.sql("""
                        with gone as (
                            update source_subject
                            set gone_import_id = :import
                            where source_id = :source and last_import_id <> :import and gone_import_id is null and as_of <= :asOf
                            returning key)
                        insert into source_absence (source_id, key, gone_import_id, gone_on)
                        select :source, key, :import, :asOf from gone
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
