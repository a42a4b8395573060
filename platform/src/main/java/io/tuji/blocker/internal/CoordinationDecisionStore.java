package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Owner;
import io.tuji.blocker.Blocker.ProjectName;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Decision.Ended;
import io.tuji.blocker.Decision.State;
import io.tuji.blocker.Meeting;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what meetings decide. Transactions belong to the caller. */
@Repository
class CoordinationDecisionStore {

    /** Decisions with all names; {@code p} is the project, also that of the blocker {@code b}. */
    static final String SELECT = """
            select d.*, p.year as project_year, p.number as project_number, p.name as project_name, p.id as project, m.title, m.held_on,
                   coalesce(u.login, '') as owner_login, coalesce(u.name, '') as owner_name, coalesce(o.name, '') as unit_name,
                   k.name as decider_name, e.name as ender_name,
                   'DH-' || lpad(m.id::text, greatest(6, length(m.id::text)), '0') || '-' || d.number as code
            from coordination_decision d
            join coordination_meeting m on m.id = d.meeting_id
            left join blocker b on b.id = d.blocker_id
            left join promotion_project p on p.id = coalesce(d.project_id, b.project_id)
            left join app_user u on u.id = d.owner
            left join org_unit o on o.id = d.unit
            join app_user k on k.id = d.decided_by
            left join app_user e on e.id = d.ended_by
            """;

    private final JdbcClient jdbc;

    CoordinationDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On what a decision is: a project, a blocker, or neither. */
    record On(Optional<Project.Id> project, Optional<Blocker.Id> blocker) {}

    /** @return its number */
    int add(Meeting.Id meeting, String words, Owner owner, LocalDate due, On on, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into coordination_decision (meeting_id, number, words, owner, unit, due_on, project_id, blocker_id, decided_by,
                                                           decided_at)
                        values (:meeting, (select coalesce(max(number), 0) + 1 from coordination_decision where meeting_id = :meeting), :words,
                                :owner, :unit, :due, :project, :blocker, :by, :at)
                        returning number
                        """)
                .param("meeting", meeting.value())
                .param("words", words)
                .param("owner", owner.person().map(UserId::value).orElse(null))
                .param("unit", owner.unit().map(OrgUnitId::value).orElse(null))
                .param("due", due)
                .param("project", on.project().map(Project.Id::value).orElse(null))
                .param("blocker", on.blocker().map(Blocker.Id::value).orElse(null))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    /** @param ended empty of one that is open again */
    void put(long id, State state, String instruction, String words, Optional<UserId> ended, Instant at) {
        jdbc.sql("""
                        update coordination_decision set state = :state, instruction = :instruction, ended_words = :words, ended_by = :by,
                            ended_at = :at
                        where id = :id
                        """)
                .param("state", state.name())
                .param("instruction", instruction)
                .param("words", words)
                .param("by", ended.map(UserId::value).orElse(null))
                .param("at", ended.isEmpty() ? null : Timestamp.from(at))
                .param("id", id)
                .update();
    }

    List<Decision> of(Meeting.Id meeting, Filter seen) {
        return jdbc.sql(SELECT + "where d.meeting_id = :meeting and " + seen.sql() + " order by d.number")
                .params(seen.parameters())
                .param("meeting", meeting.value())
                .query(this::read)
                .list();
    }

    Optional<Decision> find(Meeting.Id meeting, int number, Filter seen) {
        return jdbc.sql(SELECT + "where d.meeting_id = :meeting and d.number = :number and " + seen.sql())
                .params(seen.parameters())
                .param("meeting", meeting.value())
                .param("number", number)
                .query(this::read)
                .optional();
    }

    /** Open ones whose day comes until then, or has gone by. */
    List<Decision> dueUntil(LocalDate day) {
        return jdbc.sql(SELECT + "where d.state = 'OPEN' and d.due_on <= :day order by d.id")
                .param("day", day)
                .query(this::read)
                .list();
    }

    /** Who took it down. */
    Optional<UserId> decider(long id) {
        return jdbc.sql("select decided_by from coordination_decision where id = :id")
                .param("id", id)
                .query((row, n) -> new UserId(row.getLong("decided_by")))
                .optional();
    }

    Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getLong("id"),
                new Meeting.Id(row.getLong("meeting_id")),
                row.getInt("number"),
                row.getString("words"),
                new Owner(
                        id(row, "owner").map(UserId::new),
                        row.getString("owner_login"),
                        row.getString("owner_name"),
                        id(row, "unit").map(OrgUnitId::new),
                        row.getString("unit_name")),
                row.getObject("due_on", LocalDate.class),
                project(row),
                id(row, "blocker_id").map(Blocker.Id::new),
                State.valueOf(row.getString("state")),
                row.getString("instruction"),
                ended(row),
                row.getString("decider_name"),
                row.getTimestamp("decided_at").toInstant());
    }

    private static Optional<ProjectName> project(ResultSet row) throws SQLException {
        Optional<Long> id = id(row, "project");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectName(
                        new Project.Id(id.get()),
                        new Project.Code(row.getInt("project_year"), row.getInt("project_number")),
                        row.getString("project_name")));
    }

    private static Optional<Ended> ended(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Ended(row.getString("ended_words"), row.getString("ender_name"), at.toInstant()));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
