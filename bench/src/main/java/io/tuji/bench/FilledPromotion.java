package io.tuji.bench;

import io.tuji.setting.Home;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts invented projects with their steps and engagements on a benchmark's own platform, as years of work would have left them. One officer,
 * the administrator, owns one project in three hundred; forty others own the rest.
 */
final class FilledPromotion {

    private static final int OFFICERS = 40;
    private static final int OF_THE_OFFICER = 300;

    private final Home home;

    FilledPromotion(Home home) {
        this.home = home;
    }

    /** @param engagements of each project */
    void fill(int projects, int engagements) throws IOException, SQLException {
        try (Connection connection = FilledObservations.open(home);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String step : steps(projects, engagements)) {
                sql.execute(step);
            }
            connection.commit();
            connection.setAutoCommit(true);
            sql.execute("analyze");
        }
    }

    private static List<String> steps(int projects, int engagements) {
        return Stream.of(drawn(projects), added(engagements))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> drawn(int projects) {
        return List.of("""
                insert into app_user (login, name, password_hash, must_change)
                select 'bench-' || g, '演练招商员' || g, (select password_hash from app_user where login = 'admin'), false
                from generate_series(1, %d) g on conflict do nothing
                """.formatted(OFFICERS), """
                create temp table drawn on commit drop as
                select g, n + g as number, case when g %% %d = 0 then (select id from app_user where login = 'admin')
                         else (select id from app_user where login = 'bench-' || (g %% %d + 1)) end as owner,
                       (array['target','tracking','signed','registered','landed','operating'])[least(6, 1 + (g * 7) %% 9)] as stage,
                       now() - make_interval(days => 30 + (g * 13) %% 900) as begun
                from generate_series(1, %d) g, (select coalesce(max(number), 0) as n from promotion_project) last
                """.formatted(OF_THE_OFFICER, OFFICERS, projects));
    }

    private static List<String> added(int engagements) {
        return List.of("""
                insert into promotion_project (year, number, pipeline, stage, stage_since, name, firm, unregistered, zone, owner, fields,
                    next_step, next_on, created_by, created_at, touched_at)
                select 2026, number, 'new', stage, now() - make_interval(days => 1 + g % 100), '演练项目' || number, '演练来商' || number || '有限公司', true,
                    'zone_' || (g % 5 + 1), owner, jsonb_build_object('investment', g % 900 * 100, 'size', 'from_50m', 'likelihood', 'medium',
                    'expected_on', 'day:' || (current_date + g % 300)), '登门', current_date + (g % 30 - 10), owner, begun, now()
                from drawn
                """, """
                insert into promotion_entry (project_id, act, stage, state, entered_by, entered_at)
                select p.id, 'ENTER', s.stage, 'OPEN', p.created_by, d.begun + make_interval(days => (s.place * 20)::int)
                from drawn d join promotion_project p on p.year = 2026 and p.number = d.number,
                     unnest(array['target','tracking','signed','registered','landed','operating']) with ordinality s (stage, place)
                where s.place <= array_position(array['target','tracking','signed','registered','landed','operating'], d.stage)
                order by p.id, s.place
                """, """
                insert into engagement (project_id, kind, state, day, subject, summary, is_contact, recorded_by, recorded_at)
                select p.id, (array['MEETING','CALL','VISIT'])[1 + k %% 3], 'HELD', current_date - (d.g + k * 17) %% 700, '演练接触', '谈了场地和政策', true,
                       p.owner, now()
                from drawn d join promotion_project p on p.year = 2026 and p.number = d.number, generate_series(1, %d) k
                """.formatted(engagements), """
                insert into change_log (kind, subject_id)
                select 'project', p.id from drawn d join promotion_project p on p.year = 2026 and p.number = d.number
                """);
    }
}
