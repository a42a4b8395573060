package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.promotion.Project;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequest.Answer;
import io.tuji.zone.TeamRequest.From;
import io.tuji.zone.TeamRequest.Kind;
import io.tuji.zone.TeamRequest.State;
import io.tuji.zone.TeamRequest.Subject;
import io.tuji.zone.TeamRequest.To;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps requests to take projects over or to help with them. Transactions belong to the caller. */
@Repository
class TeamRequestStore {

    /** Requests with the names of projects, people and bodies. */
    static final String SELECT = """
            select r.*, p.year, p.number, 'XM-' || p.year || '-' || lpad(p.number::text, 6, '0') as code, p.name as project_name, p.zone,
                   a.login as asker_login, a.name as asker_name, coalesce(t.name, b.name) as to_name, n.name as answerer_name
            from zone_request r
            join promotion_project p on p.id = r.project_id
            join app_user a on a.id = r.asked_by
            left join app_user t on t.id = r.to_person
            left join org_unit b on b.id = r.to_unit
            left join app_user n on n.id = r.answered_by
            where\s""";

    private final JdbcClient jdbc;

    TeamRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param request as it is asked; its number and the names in it are not looked at */
    long add(TeamRequest request) {
        return jdbc.sql("""
                        insert into zone_request (project_id, kind, words, role, to_person, to_unit, asked_by, asked_unit, asked_on, asked_at, due)
                        values (:project, :kind, :words, :role, :person, :unit, :by, :byUnit, :on, :at, :due) returning id
                        """)
                .param("project", request.subject().id().value())
                .param("kind", request.kind().name())
                .param("words", request.words())
                .param("role", request.role())
                .param("person", request.to().person().map(UserId::value).orElse(null))
                .param("unit", request.to().unit().map(OrgUnitId::value).orElse(null))
                .param("by", request.from().person().value())
                .param("byUnit", request.from().unit().map(OrgUnitId::value).orElse(null))
                .param("on", request.askedOn())
                .param("at", Timestamp.from(request.from().at()))
                .param("due", request.due().orElse(null))
                .query(Long.class)
                .single();
    }

    Optional<TeamRequest> find(long id, Filter seen) {
        return one(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<TeamRequest> lock(long id, Filter seen) {
        return one(id, seen, " for update of r");
    }

    private Optional<TeamRequest> one(long id, Filter seen, String locking) {
        return jdbc.sql(SELECT + "r.id = :id and " + seen.sql() + locking)
                .params(seen.parameters())
                .param("id", id)
                .query(TeamRequestStore::read)
                .optional();
    }

    List<TeamRequest> of(Project.Id project) {
        return jdbc.sql(SELECT + "r.project_id = :project order by r.id desc")
                .param("project", project.value())
                .query(TeamRequestStore::read)
                .list();
    }

    List<TeamRequest> waiting() {
        return jdbc.sql(SELECT + "r.state = 'ASKED' order by r.id")
                .query(TeamRequestStore::read)
                .list();
    }

    long count(Filter put) {
        return jdbc.sql("select count(*) from zone_request r where r.state = 'ASKED' and " + put.sql())
                .params(put.parameters())
                .query(Long.class)
                .single();
    }

    void due(long id, LocalDate due) {
        jdbc.sql("update zone_request set due = :due where id = :id")
                .param("id", id)
                .param("due", due)
                .update();
    }

    /** @param due empty while the calendar is not loaded */
    void passOn(long id, To to, LocalDate from, Optional<LocalDate> due) {
        jdbc.sql("""
                        update zone_request set to_person = :person, to_unit = :unit, asked_on = :from, due = :due where id = :id
                        """)
                .param("id", id)
                .param("person", to.person().map(UserId::value).orElse(null))
                .param("unit", to.unit().map(OrgUnitId::value).orElse(null))
                .param("from", from)
                .param("due", due.orElse(null))
                .update();
    }

    /** @param by empty where it lapses */
    void answer(long id, State state, Optional<UserId> by, String words, Instant at) {
        jdbc.sql("""
                        update zone_request set state = :state, answered_by = :by, answered_at = :at, answer = :words where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("by", by.map(UserId::value).orElse(null))
                .param("at", Timestamp.from(at))
                .param("words", words)
                .update();
    }

    static TeamRequest read(ResultSet row, int number) throws SQLException {
        return new TeamRequest(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                new Subject(
                        new Project.Id(row.getLong("project_id")),
                        new Project.Code(row.getInt("year"), row.getInt("number")),
                        row.getString("project_name"),
                        Optional.ofNullable(row.getString("zone"))),
                row.getString("words"),
                row.getString("role"),
                new To(
                        id(row, "to_person").map(UserId::new),
                        id(row, "to_unit").map(OrgUnitId::new),
                        row.getString("to_name")),
                new From(
                        new UserId(row.getLong("asked_by")),
                        row.getString("asker_login"),
                        row.getString("asker_name"),
                        id(row, "asked_unit").map(OrgUnitId::new),
                        row.getTimestamp("asked_at").toInstant()),
                row.getObject("asked_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                State.valueOf(row.getString("state")),
                answer(row));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("answered_at");
        @Nullable String by = row.getString("answerer_name");
        return at == null
                ? Optional.empty()
                : Optional.of(new Answer(Objects.requireNonNullElse(by, ""), at.toInstant(), row.getString("answer")));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
