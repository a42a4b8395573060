package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.promotion.Project;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads projects by the many. */
@Repository
class ProjectRowStore {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final ProjectStore store;

    ProjectRowStore(JdbcClient jdbc, ProjectStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** Some at a time, so that a long list needs no memory. */
    void each(Filter among, Consumer<Project> consumer) {
        long after = 0;
        List<Project> some;
        do {
            some = after(after, among);
            some.forEach(consumer);
            after = some.isEmpty() ? after : some.get(some.size() - 1).id().value();
        } while (some.size() == AT_ONCE);
    }

    private List<Project> after(long after, Filter among) {
        return jdbc.sql(ProjectStore.SELECT + "where " + among.sql() + " and p.id > :after order by p.id limit :most")
                .params(among.parameters())
                .params(Map.of("after", after, "most", AT_ONCE))
                .query(store::read)
                .list();
    }

    long count(Filter among) {
        return jdbc.sql("select count(*) from promotion_project p where " + among.sql())
                .params(among.parameters())
                .query(Long.class)
                .single();
    }
}
