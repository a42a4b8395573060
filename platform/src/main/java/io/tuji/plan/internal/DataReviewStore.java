package io.tuji.plan.internal;

import io.tuji.plan.DataAlarm;
import io.tuji.plan.DataAlarm.Review;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What persons have found right as it is. Transactions belong to the caller. */
@Repository
class DataReviewStore {

    /** An alarm with the numbers it was reviewed for. */
    record Reviewed(String alarm, String fingerprint) {

        static Reviewed of(DataAlarm alarm) {
            return new Reviewed(alarm.key(), alarm.fingerprint());
        }
    }

    private final JdbcClient jdbc;

    DataReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reviews in force. */
    Map<Reviewed, Review> list() {
        Map<Reviewed, Review> found = new HashMap<>();
        jdbc.sql("select * from plan_data_review where undone_at is null order by id")
                .query((row, n) ->
                        Map.entry(new Reviewed(row.getString("alarm"), row.getString("fingerprint")), read(row)))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    Review add(DataAlarm alarm, String reason, String by, Instant at) {
        return jdbc.sql("""
                        insert into plan_data_review (alarm, fingerprint, reason, reviewed_by, reviewed_at)
                        values (:alarm, :fingerprint, :reason, :by, :at)
                        returning *
                        """)
                .param("alarm", alarm.key())
                .param("fingerprint", alarm.fingerprint())
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query((row, n) -> read(row))
                .single();
    }

    /** The review that was taken back, and the alarm it was given for; empty if none of that number was in force. */
    Optional<Map.Entry<String, Review>> undo(long id, String by, Instant at) {
        return jdbc.sql("""
                        update plan_data_review set undone_at = :at, undone_by = :by
                        where id = :id and undone_at is null
                        returning *
                        """)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("id", id)
                .query((row, n) -> Map.entry(row.getString("alarm"), read(row)))
                .optional();
    }

    private static Review read(ResultSet row) throws SQLException {
        return new Review(
                row.getLong("id"),
                row.getString("reason"),
                row.getString("reviewed_by"),
                row.getTimestamp("reviewed_at").toInstant());
    }
}
