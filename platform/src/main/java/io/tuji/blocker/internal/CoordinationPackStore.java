package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.Meeting.Id;
import io.tuji.blocker.Meeting.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes the packs of meetings and keeps them. Transactions belong to the caller. */
@Repository
class CoordinationPackStore {

    private static final String INSERT = """
            insert into coordination_item (meeting_id, project_id, blocker_id, cause, light, days, over, name, code, words, stage, owner,
                                           last_step)
            """;

    private static final String PROJECTS = """
            from (select p.*, 'XM-' || p.year || '-' || lpad(p.number::text, 6, '0') as code, u.name as owner_name, o.name as unit_name,
                         (k.worked)[k.today - (p.stage_since at time zone :zone)::date + 1] as stage_days,
                         (k.worked)[k.today - p.next_on + 1] as step_days,
                         (cast(:limits as jsonb) ->> (p.pipeline || '/' || p.stage))::int as stage_limit, k.today
                  from promotion_project p
                  join app_user u on u.id = p.owner
                  left join org_unit o on o.id = p.unit
                  cross join (select cast(:worked as int[]) as worked, cast(:today as date) as today) k
                  where p.state = 'OPEN' and\s""";

    private static final String OWNER = "concat(owner_name, '（' || unit_name || '）')";

    private final JdbcClient jdbc;

    CoordinationPackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(Id meeting) {
        jdbc.sql("delete from coordination_item where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    /** Running blockers that are late, nearly late, or of which nobody can say. */
    int blockers(Id meeting, Filter seen, Map<String, Object> day) {
        return jdbc.sql(INSERT + """
                        select :meeting, project_id, id, cause, light, days, days - term, subject_name, code, words, stage,
                               concat(owner_name, case when owner_name = '' then unit_name when unit_name = '' then '' else '（' || unit_name || '）' end),
                               concat_ws(' ', to_char(last_at at time zone :zone, 'YYYY-MM-DD'), nullif(last_words, ''))
                        from\s""" + BlockerListStore.lit(seen) + """
                         where light in ('RED', 'YELLOW', 'UNKNOWN') order by cause, array_position(array['RED','YELLOW','UNKNOWN'], light),
                               days desc nulls last, id
                        """)
                .params(seen.parameters())
                .params(day)
                .param("meeting", meeting.value())
                .update();
    }

    /** @param day with {@code limits}: after how many working days a project is too long in its stage, by pipeline and stage */
    int stages(Id meeting, Filter seen, Map<String, Object> day) {
        return projects(
                meeting, seen, day, """
                select :meeting, id, null, 'STAGE', 'RED', stage_days, stage_days - stage_limit, name, code, '', stage,\s""" + OWNER + """
                , to_char(touched_at at time zone :zone, 'YYYY-MM-DD')
                """, "stage_days >= stage_limit order by stage_days desc, id");
    }

    int steps(Id meeting, Filter seen, Map<String, Object> day) {
        return projects(
                meeting, seen, day, """
                select :meeting, id, null, 'STEP', 'RED', step_days, step_days, name, code, next_step, stage,\s""" + OWNER + """
                , to_char(touched_at at time zone :zone, 'YYYY-MM-DD')
                """, "next_step <> '' and next_on < today order by next_on, id");
    }

    private int projects(Id meeting, Filter seen, Map<String, Object> day, String columns, String condition) {
        return jdbc.sql(INSERT + columns + PROJECTS + seen.sql() + ") p where " + condition)
                .params(seen.parameters())
                .params(day)
                .param("meeting", meeting.value())
                .update();
    }

    private static final String OF = """
            from coordination_item i
            left join blocker b on b.id = i.blocker_id
            left join promotion_project p on p.id = coalesce(i.project_id, b.project_id)
            where i.meeting_id = :meeting and\s""";

    List<Item> items(Id meeting, Filter seen) {
        return jdbc.sql("select i.* " + OF + seen.sql() + " order by i.id")
                .params(seen.parameters())
                .param("meeting", meeting.value())
                .query(CoordinationPackStore::read)
                .list();
    }

    long count(Id meeting, Filter seen) {
        return jdbc.sql("select count(*) " + OF + seen.sql())
                .params(seen.parameters())
                .param("meeting", meeting.value())
                .query(Long.class)
                .single();
    }

    private static Item read(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getString("cause"),
                BlockerLight.valueOf(row.getString("light")),
                Optional.ofNullable(row.getObject("days", Integer.class)),
                Optional.ofNullable(row.getObject("over", Integer.class)),
                row.getString("name"),
                row.getString("code"),
                row.getString("words"),
                row.getString("stage"),
                row.getString("owner"),
                row.getString("last_step"));
    }
}
