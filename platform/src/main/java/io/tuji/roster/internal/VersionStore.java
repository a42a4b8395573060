package io.tuji.roster.internal;

import io.tuji.roster.Roster;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.RosterVersion.Id;
import io.tuji.roster.RosterVersion.State;
import io.tuji.roster.RosterVersion.Withdrawn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the versions of lists. Transactions belong to the caller. */
@Repository
class VersionStore {

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a draft with the members of the version that counts. */
    RosterVersion.Id begin(Roster.Id roster, Optional<RosterVersion> base, String by, Instant now) {
        Id draft = new Id(jdbc.sql("""
                        insert into roster_version (roster_id, number, base, state, made_by, made_at)
                        values (:roster, (select coalesce(max(number), 0) + 1 from roster_version where roster_id = :roster), :base,
                                'DRAFT', :by, :now)
                        returning id
                        """)
                .param("roster", roster.value())
                .param("base", base.map(RosterVersion::number).orElse(0))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single());
        jdbc.sql("""
                        insert into roster_member (version_id, row_number, company_id, given_code, given_name, share, note)
                        select :draft, row_number, company_id, given_code, given_name, share, note
                        from roster_member_now where version_id = :base
                        """)
                .param("draft", draft.value())
                .param("base", base.map(v -> v.id().value()).orElse(0L))
                .update();
        return draft;
    }

    void discard(Id draft) {
        jdbc.sql("delete from roster_version where id = :id and state = 'DRAFT'")
                .param("id", draft.value())
                .update();
    }

    void putInForce(Id draft, LocalDate asOf, String reason, String by, Instant now) {
        jdbc.sql("""
                        update roster_version set state = 'IN_FORCE', as_of = :asOf, reason = :reason, made_by = :by, made_at = :now
                        where id = :id and state = 'DRAFT'
                        """)
                .param("id", draft.value())
                .param("asOf", asOf)
                .param("reason", reason)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    void withdraw(Id version, String by, Instant now) {
        jdbc.sql("""
                        update roster_version set state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_at = :now
                        where id = :id and state = 'IN_FORCE'
                        """)
                .param("id", version.value())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    void restore(Id version) {
        jdbc.sql("""
                        update roster_version set state = 'IN_FORCE', withdrawn_by = null, withdrawn_at = null
                        where id = :id and state = 'WITHDRAWN'
                        """).param("id", version.value()).update();
    }

    Optional<RosterVersion> draft(Roster.Id roster) {
        return jdbc.sql("select * from roster_version where roster_id = :roster and state = 'DRAFT'")
                .param("roster", roster.value())
                .query(VersionStore::version)
                .optional();
    }

    Optional<RosterVersion> inForce(Roster.Id roster) {
        return jdbc.sql(
                        "select v.* from roster_version v join roster_in_force f on f.version_id = v.id where f.roster_id = :roster")
                .param("roster", roster.value())
                .query(VersionStore::version)
                .optional();
    }

    /** The newest first, without the draft. */
    List<RosterVersion> list(Roster.Id roster) {
        return jdbc.sql(
                        "select * from roster_version where roster_id = :roster and state <> 'DRAFT' order by number desc")
                .param("roster", roster.value())
                .query(VersionStore::version)
                .list();
    }

    private static RosterVersion version(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new RosterVersion(
                new Id(row.getLong("id")),
                new Roster.Id(row.getLong("roster_id")),
                row.getInt("number"),
                row.getInt("base"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("as_of", LocalDate.class)),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new Withdrawn(row.getString("withdrawn_by"), withdrawn.toInstant())));
    }
}
