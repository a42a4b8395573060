package io.tuji.counted.internal;

import io.tuji.counted.Counting;
import io.tuji.counted.Counting.Id;
import io.tuji.counted.Counting.What;
import io.tuji.roster.Roster;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is counted from which list. Transactions belong to the caller. */
@Repository
class CountingStore {

    private final JdbcClient jdbc;

    CountingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if the list counts the same already. */
    Optional<Counting> add(Roster.Id roster, What what, String by, Instant at) {
        return jdbc.sql("""
                        insert into counting (roster_id, measure, part, fact, declared_by, declared_at)
                        values (:roster, :measure, :part, :fact, :by, :at)
                        on conflict (roster_id, measure, coalesce(part, ''), fact) where ended_at is null do nothing
                        returning *
                        """)
                .param("roster", roster.value())
                .param("measure", what.measure())
                .param("part", what.part().orElse(null))
                .param("fact", what.fact())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(CountingStore::read)
                .optional();
    }

    /** False if it had ended. */
    boolean end(Id id, String by, Instant at) {
        return jdbc.sql("update counting set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** False if it stands, or another one has taken its place. */
    boolean resume(Id id) {
        return jdbc.sql("""
                        update counting c set ended_by = null, ended_at = null
                        where id = :id and ended_at is not null
                          and not exists (select from counting o
                                          where o.roster_id = c.roster_id and o.measure = c.measure and o.fact = c.fact
                                            and o.part is not distinct from c.part and o.ended_at is null)
                        """).param("id", id.value()).update() == 1;
    }

    /** Also one that has ended. */
    Optional<Counting> find(Id id) {
        return jdbc.sql("select * from counting where id = :id")
                .param("id", id.value())
                .query(CountingStore::read)
                .optional();
    }

    List<Counting> standing(Roster.Id roster) {
        return jdbc.sql("select * from counting where roster_id = :roster and ended_at is null order by id")
                .param("roster", roster.value())
                .query(CountingStore::read)
                .list();
    }

    List<Counting> standing(String measure) {
        return jdbc.sql("select * from counting where measure = :measure and ended_at is null order by id")
                .param("measure", measure)
                .query(CountingStore::read)
                .list();
    }

    private static Counting read(ResultSet row, int number) throws SQLException {
        return new Counting(
                new Id(row.getLong("id")),
                new Roster.Id(row.getLong("roster_id")),
                new What(row.getString("measure"), Optional.ofNullable(row.getString("part")), row.getString("fact")),
                row.getString("declared_by"),
                row.getTimestamp("declared_at").toInstant(),
                row.getTimestamp("ended_at") != null);
    }
}
