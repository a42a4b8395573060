package io.tuji.promotion.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who works on projects. Transactions belong to the caller. */
@Repository
class TeamStore {

    private final JdbcClient jdbc;

    TeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> of(Id id) {
        return jdbc.sql("""
                        select m.*, u.login, u.name from promotion_member m join app_user u on u.id = m.person
                        where m.project_id = :id and m.removed_at is null order by m.id
                        """).param("id", id.value()).query(TeamStore::read).list();
    }

    void add(Id id, Visitor person, String role, UserId by, Instant at) {
        jdbc.sql("""
                        insert into promotion_member (project_id, person, role, unit, added_by, added_at)
                        values (:project, :person, :role, :unit, :by, :at)
                        """)
                .param("project", id.value())
                .param("person", person.id().value())
                .param("role", role)
                .param("unit", person.orgUnit().map(OrgUnitId::value).orElse(null))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void role(Id id, UserId person, String role) {
        jdbc.sql(
                        "update promotion_member set role = :role where project_id = :project and person = :person and removed_at is null")
                .param("project", id.value())
                .param("person", person.value())
                .param("role", role)
                .update();
    }

    void remove(Id id, UserId person, UserId by, Instant at) {
        jdbc.sql("""
                        update promotion_member set removed_by = :by, removed_at = :at
                        where project_id = :project and person = :person and removed_at is null
                        """)
                .param("project", id.value())
                .param("person", person.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("unit");
        Optional<OrgUnitId> body = row.wasNull() ? Optional.empty() : Optional.of(new OrgUnitId(unit));
        return new Member(
                new UserId(row.getLong("person")),
                row.getString("login"),
                row.getString("name"),
                row.getString("role"),
                body,
                row.getTimestamp("added_at").toInstant());
    }
}
