package io.tuji.promotion.internal;

import io.tuji.promotion.Project;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets time pass over dormant projects. */
@Component
public class WakingProjects {

    private final ProjectPool pool;
    private final JdbcClient jdbc;

    WakingProjects(ProjectPool pool, JdbcClient jdbc) {
        this.pool = pool;
        this.jdbc = jdbc;
    }

    /** As if nobody had done anything with it for so many days. */
    public void after(int days, Project project) {
        jdbc.sql("update promotion_project set touched_at = now() - make_interval(days => :days) where id = :id")
                .param("days", days)
                .param("id", project.id().value())
                .update();
        pool.fill();
    }
}
