package io.tuji.roster.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.registry.CompanyId;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what stands about lists. Transactions belong to the caller. */
@Repository
public class RosterStore {

    private final JdbcClient jdbc;

    RosterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A body that may keep lists. */
    public record Unit(OrgUnitId id, String name) {}

    /** A list that names a firm. */
    public record Listed(Roster roster, int number, Optional<BigDecimal> share, String note) {}

    Roster.Id add(About about, String by, Instant now) {
        return new Roster.Id(jdbc.sql("""
                        insert into roster (name, purpose, org_unit, note, created_by, created_at)
                        values (:name, :purpose, :unit, :note, :by, :now) returning id
                        """)
                .param("name", about.name())
                .param("purpose", about.purpose().name())
                .param("unit", about.unit().map(OrgUnitId::value).orElse(null))
                .param("note", about.note())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single());
    }

    /** False if somebody else has changed it since. */
    boolean change(Roster.Id id, int version, About about) {
        return jdbc.sql("""
                        update roster set name = :name, purpose = :purpose, org_unit = :unit, note = :note, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("name", about.name())
                        .param("purpose", about.purpose().name())
                        .param("unit", about.unit().map(OrgUnitId::value).orElse(null))
                        .param("note", about.note())
                        .update()
                == 1;
    }

    void close(Roster.Id id, boolean closed) {
        jdbc.sql("update roster set closed = :closed, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("closed", closed)
                .update();
    }

    /** Whoever changes versions of a list waits here for whoever else does. */
    void oneAtATime(Roster.Id id) {
        jdbc.sql("select id from roster where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    boolean isTaken(String name, Optional<Roster.Id> but) {
        return jdbc.sql("select exists (select from roster where name = :name and not closed and id <> :but)")
                .param("name", name)
                .param("but", but.map(Roster.Id::value).orElse(0L))
                .query(Boolean.class)
                .single();
    }

    public Optional<Roster> find(Roster.Id id, Filter filter) {
        return jdbc.sql("select * from roster where id = :id and " + filter.sql())
                .params(filter.parameters())
                .param("id", id.value())
                .query(RosterStore::roster)
                .optional();
    }

    List<Roster> list(Optional<Purpose> purpose, Filter filter) {
        return jdbc.sql("select * from roster where not closed and (:purpose = '' or purpose = :purpose) and "
                        + filter.sql() + " order by name collate \"zh-x-icu\", id")
                .params(filter.parameters())
                .param("purpose", purpose.map(Purpose::name).orElse(""))
                .query(RosterStore::roster)
                .list();
    }

    /** The open lists on which a firm stands now. */
    public List<Listed> naming(CompanyId company, Filter filter) {
        return jdbc.sql("""
                        select r.*, f.number, n.share, n.note as member_note
                        from roster_member_now n join roster_in_force f on f.version_id = n.version_id join roster r on r.id = f.roster_id
                        where n.version_id in (select version_id from roster_member
                                               where company_id in (select company_family(:company)))
                          and n.company_id = :company and not r.closed and""" + " " + filter.sql() + " order by r.name, r.id")
                .params(filter.parameters())
                .param("company", company.value())
                .query((row, n) -> new Listed(
                        roster(row, n),
                        row.getInt("number"),
                        Optional.ofNullable(row.getBigDecimal("share")),
                        row.getString("member_note")))
                .list();
    }

    /** The bodies that exist now, by name. */
    public List<Unit> units() {
        return jdbc.sql("select id, name from org_unit where ended_at is null order by name, id")
                .query((row, n) -> new Unit(new OrgUnitId(row.getLong("id")), row.getString("name")))
                .list();
    }

    public Optional<String> unitName(OrgUnitId unit) {
        return jdbc.sql("select name from org_unit where id = :id")
                .param("id", unit.value())
                .query(String.class)
                .optional();
    }

    static Roster roster(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("org_unit");
        Optional<OrgUnitId> keeper = row.wasNull() ? Optional.empty() : Optional.of(new OrgUnitId(unit));
        return new Roster(
                new Roster.Id(row.getLong("id")),
                new About(
                        row.getString("name"),
                        Purpose.valueOf(row.getString("purpose")),
                        keeper,
                        row.getString("note")),
                row.getBoolean("closed"),
                row.getInt("version"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant());
    }
}
