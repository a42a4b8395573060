package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.blocker.Blocker.Created;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meeting.Body;
import io.tuji.blocker.Meeting.Closed;
import io.tuji.blocker.Meeting.Id;
import io.tuji.blocker.Meeting.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps meetings. Transactions belong to the caller. */
@Repository
class CoordinationStore {

    static final String SELECT = """
            select m.*, k.name as creator_name, e.name as closer_name, y.units, y.names,
                   (select count(*) from coordination_decision d where d.meeting_id = m.id and d.state = 'OPEN') as open_decisions,
                   'DH-' || lpad(m.id::text, greatest(6, length(m.id::text)), '0') as code
            from coordination_meeting m
            join app_user k on k.id = m.created_by
            left join app_user e on e.id = m.closed_by
            left join lateral (select array_agg(o.id order by o.name, o.id) as units, array_agg(o.name order by o.name, o.id) as names
                               from coordination_body b join org_unit o on o.id = b.unit where b.meeting_id = m.id) y on true
            """;

    private final JdbcClient jdbc;

    CoordinationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(What what, Created created) {
        Id id = jdbc.sql("""
                        insert into coordination_meeting (title, held_on, place, chair, created_by, created_unit, created_at)
                        values (:title, :day, :place, :chair, :by, :unit, :at) returning id
                        """)
                .param("title", what.title())
                .param("day", what.heldOn())
                .param("place", what.place())
                .param("chair", what.chair())
                .param("by", created.by().value())
                .param("unit", created.unit().map(OrgUnitId::value).orElse(null))
                .param("at", Timestamp.from(created.at()))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
        bodies(id, what);
        return id;
    }

    void put(Id id, What what) {
        jdbc.sql("""
                        update coordination_meeting set version = version + 1, title = :title, held_on = :day, place = :place, chair = :chair
                        where id = :id
                        """)
                .param("title", what.title())
                .param("day", what.heldOn())
                .param("place", what.place())
                .param("chair", what.chair())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from coordination_body where meeting_id = :id")
                .param("id", id.value())
                .update();
        bodies(id, what);
    }

    private void bodies(Id id, What what) {
        what.bodies()
                .forEach(body -> jdbc.sql("insert into coordination_body values (:id, :unit)")
                        .param("id", id.value())
                        .param("unit", body.id().value())
                        .update());
    }

    void packed(Id id, Instant at) {
        jdbc.sql("update coordination_meeting set packed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void close(Id id, UserId by, Instant at) {
        jdbc.sql(
                        "update coordination_meeting set version = version + 1, closed_by = :by, closed_at = :at where id = :id")
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    /** Holds it still until the end of the transaction; to be read afterwards. */
    void lock(Id id) {
        jdbc.sql("select id from coordination_meeting where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    Optional<Meeting> find(Id id, Filter seen) {
        return jdbc.sql(SELECT + "where m.id = :id and " + seen.sql())
                .params(seen.parameters())
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    Meeting read(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("created_unit");
        Optional<OrgUnitId> body = row.wasNull() ? Optional.empty() : Optional.of(new OrgUnitId(unit));
        @Nullable Timestamp packed = row.getTimestamp("packed_at");
        return new Meeting(
                new Id(row.getLong("id")),
                row.getInt("version"),
                new What(
                        row.getString("title"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("chair"),
                        bodies(row)),
                Optional.ofNullable(packed).map(Timestamp::toInstant),
                closed(row),
                new Created(
                        new UserId(row.getLong("created_by")),
                        row.getString("creator_name"),
                        body,
                        row.getTimestamp("created_at").toInstant()));
    }

    private static Optional<Closed> closed(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("closed_at");
        return at == null
                ? Optional.empty()
                : Optional.of(
                        new Closed(new UserId(row.getLong("closed_by")), row.getString("closer_name"), at.toInstant()));
    }

    private static List<Body> bodies(ResultSet row) throws SQLException {
        if (row.getArray("units") == null) {
            return List.of();
        }
        Long[] units = (Long[]) row.getArray("units").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            bodies.add(new Body(new OrgUnitId(units[i]), names[i]));
        }
        return bodies;
    }
}
