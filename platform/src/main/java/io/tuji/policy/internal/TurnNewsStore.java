package io.tuji.policy.internal;

import io.tuji.access.Filter;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts verdicts that have turned since people were last told. Transactions belong to the caller. */
@Repository
class TurnNewsStore {

    private final JdbcClient jdbc;

    TurnNewsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Turns behind the first number, up to the last one. */
    record Fresh(long after, long last) {

        boolean isNone() {
            return last <= after;
        }
    }

    /** Nobody else is told of the same until the transaction ends. */
    Fresh fresh() {
        jdbc.sql("insert into policy_turn_told (last) values (0) on conflict do nothing")
                .update();
        long told = jdbc.sql("select last from policy_turn_told for update")
                .query(Long.class)
                .single();
        long last = jdbc.sql("select coalesce(max(id), 0) from policy_turn")
                .query(Long.class)
                .single();
        return new Fresh(told, last);
    }

    void told(Fresh fresh) {
        jdbc.sql("update policy_turn_told set last = :last")
                .param("last", fresh.last())
                .update();
    }

    /** Of firms that are not invented. A verdict that has turned there and back counts for nothing, one that turned twice counts once. */
    Map<TurnListStore.Turn, Long> counts(Fresh fresh, Filter seen) {
        Map<TurnListStore.Turn, Long> counts = new EnumMap<>(TurnListStore.Turn.class);
        jdbc.sql("select turn, count(*) as count from (select " + TurnListStore.TURN + """
                        from (
                            select t.company_id, t.round, (array_agg(t.before order by t.id))[1] as before,
                                   (array_agg(t.after order by t.id desc))[1] as after
                            from policy_turn t where t.id > :after and t.id <= :last
                            group by t.company_id, t.policy, t.round) t
                         join company c on c.id = t.company_id
                         where c.merged_into is null and not c.invented and t.before <> t.after and\s""" + seen.sql()
                        + ") s group by turn")
                .params(seen.parameters())
                .param("after", fresh.after())
                .param("last", fresh.last())
                .query(row -> {
                    counts.put(TurnListStore.Turn.valueOf(row.getString("turn")), row.getLong("count"));
                });
        return counts;
    }
}
