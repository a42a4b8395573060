package io.tuji.resolution.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.job.JobId;
import io.tuji.resolution.Pair;
import io.tuji.resolution.PairBatch;
import io.tuji.resolution.PairBatch.Id;
import io.tuji.resolution.PairBatches.Preview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps batches and which pairs are of each. Transactions belong to the caller. */
@Repository
class BatchStore {

    private static final String BATCH = """
            select b.*,
                   (select count(*) from resolution_pair p where p.batch_id = b.id and p.decision = 'SAME') as merged
            from pair_batch b
            """;

    /** Who acts in a job: the person, and the token if a program asked. */
    record Asked(String login, Optional<String> token) {}

    /** A merge of a batch and the act that made it. */
    record Merged(Pair.Id pair, long regrouping) {}

    private final JdbcClient jdbc;
    private final PairStore pairs;

    BatchStore(JdbcClient jdbc, PairStore pairs) {
        this.jdbc = jdbc;
        this.pairs = pairs;
    }

    Preview preview(Filter changeable) {
        return jdbc.sql("""
                        select count(*) filter (where together = 'merging') as merging,
                               count(*) filter (where together = 'apart') as apart,
                               count(*) filter (where together = 'barred') as barred
                        """ + PairListStore.from(changeable))
                .params(changeable.parameters())
                .params(PairListStore.ALL)
                .query(Preview.class)
                .single();
    }

    void keepApart(Pair.Id id, boolean apart) {
        jdbc.sql("update resolution_pair set apart = :apart where id = :id")
                .param("apart", apart)
                .param("id", id.value())
                .update();
    }

    /** With all pairs that would be merged now; they are those of the batch whatever is found later. */
    Id add(long count, Visitor visitor, Filter changeable, Instant at) {
        Id id = new Id(jdbc.sql("""
                        insert into pair_batch (pairs, started_by, started_token, started_at)
                        values (:pairs, :by, :token, :at) returning id
                        """)
                .param("pairs", count)
                .param("by", visitor.login())
                .param("token", visitor.actor().token().orElse(null))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
        jdbc.sql("update resolution_pair set batch_id = :ofBatch where id in (select id "
                        + PairListStore.from(changeable) + " and together = 'merging')")
                .params(changeable.parameters())
                .params(PairListStore.ALL)
                .param("ofBatch", id.value())
                .update();
        return id;
    }

    void startedBy(Id id, JobId job) {
        jdbc.sql("update pair_batch set job_id = :job where id = :id")
                .param("job", job.value())
                .param("id", id.value())
                .update();
    }

    /** @return false if it had been taken back before */
    boolean undo(Id id, Visitor visitor, Instant at) {
        return jdbc.sql("""
                        update pair_batch set undone_by = :by, undone_token = :token, undone_at = :at
                        where id = :id and undone_at is null
                        """)
                        .param("by", visitor.login())
                        .param("token", visitor.actor().token().orElse(null))
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void undoneBy(Id id, JobId job) {
        jdbc.sql("update pair_batch set undo_job_id = :job where id = :id")
                .param("job", job.value())
                .param("id", id.value())
                .update();
    }

    Optional<PairBatch> find(Id id) {
        return jdbc.sql(BATCH + " where b.id = :id")
                .param("id", id.value())
                .query(BatchStore::batch)
                .optional();
    }

    List<PairBatch> latest(int most) {
        return jdbc.sql(BATCH + " order by b.id desc limit :most")
                .param("most", most)
                .query(BatchStore::batch)
                .list();
    }

    private static PairBatch batch(ResultSet row, int number) throws SQLException {
        @Nullable String undoneBy = row.getString("undone_by");
        return new PairBatch(
                new Id(row.getLong("id")),
                row.getLong("pairs"),
                row.getLong("merged"),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                new JobId(row.getLong("job_id")),
                undoneBy == null
                        ? Optional.empty()
                        : Optional.of(new PairBatch.Undone(
                                undoneBy,
                                row.getTimestamp("undone_at").toInstant(),
                                new JobId(row.getLong("undo_job_id")))));
    }

    Asked startedBy(Id id) {
        return asked("select started_by as login, started_token as token from pair_batch where id = :id", id);
    }

    Asked undoneBy(Id id) {
        return asked("select undone_by as login, undone_token as token from pair_batch where id = :id", id);
    }

    private Asked asked(String sql, Id id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, number) -> new Asked(row.getString("login"), Optional.ofNullable(row.getString("token"))))
                .single();
    }

    /** The next of the batch that nobody has decided on. */
    List<Pair> undecided(Id id, long after, int most) {
        return jdbc.sql("""
                        select * from resolution_pair
                        where batch_id = :batch and id > :after and decision is null and not apart
                        order by id limit :most
                        """)
                .params(Map.of("batch", id.value(), "after", after, "most", most))
                .query(pairs::pair)
                .list();
    }

    /** The latest merges of the batch, before the given act; 0 stands for none. */
    List<Merged> merged(Id id, long before, int most) {
        return jdbc.sql("""
                        select id, regrouping_id from resolution_pair
                        where batch_id = :batch and decision = 'SAME' and (:before = 0 or regrouping_id < :before)
                        order by regrouping_id desc limit :most
                        """)
                .params(Map.of("batch", id.value(), "before", before, "most", most))
                .query((row, number) -> new Merged(new Pair.Id(row.getLong("id")), row.getLong("regrouping_id")))
                .list();
    }
}
