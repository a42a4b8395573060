package io.tuji.access.internal;

import io.tuji.access.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts tries at signing in. Every method is one statement; transactions belong to the caller. */
@Repository
class AttemptStore {

    private static final Duration LOCK_OUT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a failure in advance; the fifth locks at once. A lock that has run out begins a new count. */
    Optional<Attempt> begin(String login, Instant now) {
        return jdbc.sql("""
                        with asked as (
                            select id, active and not locked and coalesce(locked_until <= :now, true) as allowed,
                                   case when locked_until <= :now then 1 else failed_count + 1 end as number
                            from app_user where login = lower(:login) for update
                        )
                        update app_user u
                        set failed_count = case when allowed then number else failed_count end,
                            locked_until = case when not allowed then locked_until
                                                when number >= :most then :until end
                        from asked where asked.id = u.id
                        returning u.id, u.login, u.generation, u.password_hash, asked.number, asked.allowed
                        """)
                .param("login", login)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(LOCK_OUT).atOffset(ZoneOffset.UTC))
                .param("most", Attempt.MOST_FAILURES)
                .query((row, n) -> new Attempt(
                        new SignedInPerson(row.getLong("id"), row.getString("login"), row.getInt("generation")),
                        row.getString("password_hash"),
                        row.getInt("number"),
                        row.getBoolean("allowed")))
                .optional();
    }

    void clear(UserId id, Instant now) {
        jdbc.sql("update app_user set failed_count = 0, locked_until = null, signed_in_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
