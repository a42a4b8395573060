package io.tuji.agreement.internal;

import io.tuji.access.UserId;
import io.tuji.agreement.Promise.Id;
import io.tuji.agreement.Promise.Move;
import io.tuji.agreement.Promise.State;
import io.tuji.agreement.Promise.Step;
import io.tuji.agreement.Promises.Denial;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what became of promises, and of which projects nothing is promised. Transactions belong to the caller. */
@Repository
class PromiseStepStore {

    private final JdbcClient jdbc;

    PromiseStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Id promise, Move move, String words, State before, State after, UserId by, Instant at) {
        jdbc.sql("""
                        insert into agreement_step (promise_id, move, words, state_before, state_after, done_by, done_at)
                        values (:promise, :move, :words, :before, :after, :by, :at)
                        """)
                .param("promise", promise.value())
                .param("move", move.name())
                .param("words", words)
                .param("before", before.name())
                .param("after", after.name())
                .param("by", by.value())
                .param("at", ProjectColumns.stamp(at))
                .update();
    }

    /** The earliest first. */
    List<Step> of(Id promise) {
        return jdbc.sql("""
                        select s.*, u.name from agreement_step s join app_user u on u.id = s.done_by
                        where promise_id = :promise order by s.id
                        """)
                .param("promise", promise.value())
                .query(PromiseStepStore::read)
                .list();
    }

    /** The last step that was not taken back. */
    Optional<Step> last(Id promise) {
        return of(promise).stream()
                .filter(step -> step.move() != Move.UNDO && !step.takenBack())
                .reduce((earlier, later) -> later);
    }

    void takeBackLast(Id promise) {
        jdbc.sql("""
                        update agreement_step set taken_back = true where id = (
                            select max(id) from agreement_step where promise_id = :promise and move <> 'UNDO' and not taken_back)
                        """).param("promise", promise.value()).update();
    }

    Optional<Denial> denial(Project.Id project) {
        return jdbc.sql("""
                        select u.name, n.said_at from agreement_none n join app_user u on u.id = n.said_by where n.project_id = :project
                        """)
                .param("project", project.value())
                .query((row, n) -> new Denial(row.getString("name"), ProjectColumns.instant(row, "said_at")))
                .optional();
    }

    void deny(Project.Id project, UserId by, Instant at) {
        jdbc.sql("""
                        insert into agreement_none (project_id, said_by, said_at) values (:project, :by, :at) on conflict do nothing
                        """)
                .param("project", project.value())
                .param("by", by.value())
                .param("at", ProjectColumns.stamp(at))
                .update();
    }

    /** False if nobody has said so. */
    boolean undeny(Project.Id project) {
        return jdbc.sql("delete from agreement_none where project_id = :project")
                        .param("project", project.value())
                        .update()
                == 1;
    }

    private static Step read(ResultSet row, int number) throws SQLException {
        return new Step(
                Move.valueOf(row.getString("move")),
                row.getString("words"),
                State.valueOf(row.getString("state_before")),
                State.valueOf(row.getString("state_after")),
                row.getBoolean("taken_back"),
                row.getString("name"),
                ProjectColumns.instant(row, "done_at"));
    }
}
