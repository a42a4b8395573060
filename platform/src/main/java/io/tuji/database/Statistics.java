package io.tuji.database;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The planner's knowledge of tables that bulk work fills faster than the server looks at them by itself. */
@Component
public class Statistics {

    private final JdbcTemplate template;

    Statistics(JdbcTemplate template) {
        this.template = template;
    }

    /**
     * Looks at a sample of 3,000 rows of every table that the server has never looked at, or that has grown to four times what it last saw. Plans made for a small
     * table read it whole for every row of a join and for every key they check, and stay until somebody looks again.
     */
    @Transactional
    public void takeWhereStale() {
        List<String> tables = template.queryForList("""
                select oid::regclass::text from pg_class
                where relkind = 'r' and relnamespace = current_schema()::regnamespace
                  and pg_relation_size(oid) / current_setting('block_size')::int
                      > case when reltuples < 0 then 0 else 4 * greatest(relpages, 1) end
                """, String.class);
        if (!tables.isEmpty()) {
            template.execute("set local default_statistics_target = 10");
            template.execute("analyze " + String.join(", ", tables));
        }
    }
}
