package io.tuji.threshold.internal;

import io.tuji.access.InventedTraces;
import io.tuji.access.UserId;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who follows which firm, and what was done at once, so that it can be taken back. Transactions belong to the caller. */
@Repository
class FollowStore implements InventedTraces {

    private final JdbcClient jdbc;

    FollowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds of a firm. */
    record Held(
            Optional<LocalDate> inSince,
            Optional<YearMonth> month,
            Optional<UserId> follower,
            String note,
            int version) {

        static final Held NOTHING = new Held(Optional.empty(), Optional.empty(), Optional.empty(), "", 0);

        boolean saysTheSame(Held other) {
            return equals(new Held(other.inSince, other.month, other.follower, other.note, version));
        }
    }

    enum Kind {
        FOLLOW,
        ENTER
    }

    /** What held of a firm before an act, and the version that the act has left. */
    record Step(CompanyId firm, Held before, int left) {}

    /** Whom to remind of what. */
    record Awaited(CompanyId firm, String name, UserId follower, YearMonth month) {}

    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('threshold.follow'))::text")
                .query(String.class)
                .single();
    }

    Held of(CompanyId firm) {
        return jdbc.sql("select * from threshold_follow where company_id = :firm")
                .param("firm", firm.value())
                .query((row, n) -> held(row))
                .optional()
                .orElse(Held.NOTHING);
    }

    long countOf(CompanyId firm) {
        return jdbc.sql("select count(*) from threshold_follow where company_id = :firm")
                .param("firm", firm.value())
                .query(Long.class)
                .single();
    }

    long act(Kind kind, String login, Instant at) {
        return jdbc.sql("insert into threshold_act (kind, acted_by, acted_at) values (:kind, :login, :at) returning id")
                .param("kind", kind.name())
                .param("login", login)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void step(long act, Step step) {
        jdbc.sql("""
                        insert into threshold_step (act_id, company_id, version, in_since, expected_month, follower, note)
                        values (:act, :firm, :version, :inSince, :month, :follower, :note)
                        """)
                .param("act", act)
                .param("firm", step.firm().value())
                .param("version", step.left())
                .param("inSince", step.before().inSince().orElse(null))
                .param("month", step.before().month().map(YearMonth::toString).orElse(null))
                .param("follower", step.before().follower().map(UserId::value).orElse(null))
                .param("note", step.before().note())
                .update();
    }

    void put(CompanyId firm, Held now, String login, Instant at) {
        jdbc.sql("""
                        insert into threshold_follow (company_id, in_since, expected_month, follower, note, version, changed_by, changed_at)
                        values (:firm, :inSince, :month, :follower, :note, :version, :login, :at)
                        on conflict (company_id) do update
                        set in_since = excluded.in_since, expected_month = excluded.expected_month, follower = excluded.follower,
                            note = excluded.note, version = excluded.version, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .param("firm", firm.value())
                .param("inSince", now.inSince().orElse(null))
                .param("month", now.month().map(YearMonth::toString).orElse(null))
                .param("follower", now.follower().map(UserId::value).orElse(null))
                .param("note", now.note())
                .param("version", now.version())
                .param("login", login)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Who did it; empty where there is no such act, or it has been taken back. */
    Optional<String> standingActBy(long act) {
        return jdbc.sql("select acted_by from threshold_act where id = :act and undone_at is null")
                .param("act", act)
                .query(String.class)
                .optional();
    }

    void undone(long act, Instant at) {
        jdbc.sql("update threshold_act set undone_at = :at where id = :act")
                .param("act", act)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Step> steps(long act) {
        return jdbc.sql("select * from threshold_step where act_id = :act order by company_id")
                .param("act", act)
                .query((row, n) -> new Step(new CompanyId(row.getLong("company_id")), held(row), row.getInt("version")))
                .list();
    }

    /** Firms that are to enter in the month and have somebody who follows them. */
    List<Awaited> awaited(YearMonth month) {
        return jdbc.sql("""
                        select f.company_id, c.name, f.follower from threshold_follow f join company c on c.id = f.company_id
                        where f.expected_month = :month and f.in_since is null and f.follower is not null and c.merged_into is null
                        """)
                .param("month", month.toString())
                .query((row, n) -> new Awaited(
                        new CompanyId(row.getLong("company_id")),
                        row.getString("name"),
                        new UserId(row.getLong("follower")),
                        month))
                .list();
    }

    void eraseInvented() {
        for (String table : List.of("threshold_step", "threshold_follow")) {
            jdbc.sql("delete from " + table + " t using company c where c.id = t.company_id and c.invented")
                    .update();
        }
        jdbc.sql("delete from threshold_act a where not exists (select from threshold_step s where s.act_id = a.id)")
                .update();
    }

    /** Invented people follow nothing any more. */
    @Override
    public void erase() {
        for (String table : List.of("threshold_step", "threshold_follow")) {
            jdbc.sql("update " + table
                            + " set follower = null where follower in (select id from app_user where invented)")
                    .update();
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        long follower = row.getLong("follower");
        Optional<UserId> person = row.wasNull() ? Optional.empty() : Optional.of(new UserId(follower));
        @Nullable String month = row.getString("expected_month");
        return new Held(
                Optional.ofNullable(row.getObject("in_since", LocalDate.class)),
                Optional.ofNullable(month).map(YearMonth::parse),
                person,
                row.getString("note"),
                row.getInt("version"));
    }
}
