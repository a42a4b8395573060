package io.tuji.lead.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets one transaction sort and join a hundred thousand firms in memory, and has the server plan each query for the number of firms asked
 * for: a plan that is right for one firm takes seconds for all of them. Compiling such a plan would take longer than running it.
 */
final class WideSortStore {

    private WideSortStore() {}

    /** Holds until the transaction ends. */
    static void allow(JdbcClient jdbc) {
        jdbc.sql("""
                        select set_config('work_mem', '48MB', true), set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('jit', 'off', true)
                        """).query((row, n) -> row.getString(1)).single();
    }
}
