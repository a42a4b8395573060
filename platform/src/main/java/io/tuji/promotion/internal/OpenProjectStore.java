package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.promotion.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the projects that are on their way. */
@Repository
class OpenProjectStore {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final ProjectStore store;

    OpenProjectStore(JdbcClient jdbc, ProjectStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    List<Project> of(Filter own) {
        return jdbc.sql(ProjectStore.SELECT + "where p.left_at is null and " + own.sql() + " order by p.id")
                .params(own.parameters())
                .query(store::read)
                .list();
    }

    /** All of them, some at a time. */
    void each(Consumer<List<Project>> consumer) {
        each(Filter.all(), consumer);
    }

    void each(Filter seen, Consumer<List<Project>> consumer) {
        List<Project> some = new ArrayList<>();
        long after = 0;
        do {
            some = jdbc.sql(ProjectStore.SELECT + "where p.left_at is null and p.id > :after and " + seen.sql()
                            + " order by p.id limit :most")
                    .params(seen.parameters())
                    .params(Map.of("after", after, "most", AT_ONCE))
                    .query(store::read)
                    .list();
            if (!some.isEmpty()) {
                consumer.accept(some);
                after = some.get(some.size() - 1).id().value();
            }
        } while (some.size() == AT_ONCE);
    }
}
