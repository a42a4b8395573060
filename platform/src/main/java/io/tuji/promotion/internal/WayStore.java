package io.tuji.promotion.internal;

import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.promotion.Change;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.internal.ProjectDesk.Done;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the steps of projects on their way and what was changed field by field. Transactions belong to the caller. */
@Repository
class WayStore {

    private final JdbcClient jdbc;

    WayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first stage of a project that has only now been given the id. */
    void enter(Id id, Project project, Optional<UserId> by, Instant at) {
        add(Entry.Act.ENTER, id, project, "", by, Optional.empty(), at);
    }

    /** @param project as it is after the step */
    void add(Entry.Act act, Project project, String words, Optional<UserId> by, Instant at) {
        add(act, project.id(), project, words, by, Optional.empty(), at);
    }

    /** @param project as it is after the step */
    void add(Entry.Act act, Project project, Done done) {
        add(
                act,
                project.id(),
                project,
                done.words(),
                done.person(),
                done.asker().map(Visitor::id),
                done.at());
    }

    private void add(
            Entry.Act act,
            Id id,
            Project project,
            String words,
            Optional<UserId> by,
            Optional<UserId> asker,
            Instant at) {
        jdbc.sql("""
                        insert into promotion_entry (project_id, act, stage, state, reason, words, entered_by, asked_by, entered_at)
                        values (:project, :act, :stage, :state, :reason, :words, :by, :asker, :at)
                        """)
                .param("asker", asker.map(UserId::value).orElse(null))
                .param("project", id.value())
                .param("act", act.name())
                .param("stage", project.spot().stage())
                .param("state", ProjectStore.state(project))
                .param("reason", project.left().map(Project.Left::reason).orElse(null))
                .param("words", words)
                .param("by", by.map(UserId::value).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Entry> entries(Id id) {
        return jdbc.sql("""
                        select e.*, coalesce(u.name, '') as name, a.name as asker from promotion_entry e
                        left join app_user u on u.id = e.entered_by left join app_user a on a.id = e.asked_by
                        where e.project_id = :id order by e.id
                        """)
                .param("id", id.value())
                .query((row, n) -> new Entry(
                        Entry.Act.valueOf(row.getString("act")),
                        row.getString("stage"),
                        row.getString("state"),
                        row.getString("words"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("asker")),
                        row.getTimestamp("entered_at").toInstant()))
                .list();
    }

    void add(Id id, FieldChange change, int version, String words, Optional<UserId> by, Instant at) {
        jdbc.sql("""
                        insert into promotion_change (project_id, version, field, before, after, words, changed_by, changed_at)
                        values (:project, :version, :field, :before, :after, :words, :by, :at)
                        """)
                .param("project", id.value())
                .param("version", version)
                .param("field", change.key())
                .param("before", change.before())
                .param("after", change.after())
                .param("words", words)
                .param("by", by.map(UserId::value).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Change> changes(Id id) {
        return jdbc.sql("""
                        select c.*, coalesce(u.name, '') as name from promotion_change c left join app_user u on u.id = c.changed_by where c.project_id = :id order by c.id desc
                        """)
                .param("id", id.value())
                .query((row, n) -> new Change(
                        row.getInt("version"),
                        row.getString("field"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("words"),
                        row.getString("name"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
