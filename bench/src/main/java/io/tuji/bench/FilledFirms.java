package io.tuji.bench;

import io.tuji.setting.Home;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Puts invented firms of the district, of which all is known that the mixed policies ask for, on a benchmark's own platform. */
final class FilledFirms {

    private final Home home;

    FilledFirms(Home home) {
        this.home = home;
    }

    void fill(int firms) throws IOException, SQLException {
        run(List.of(
                "select setseed(0.9)",
                """
                insert into company (name, division_code, established_on, capital, capital_currency)
                select '演练受评企业' || g || '有限公司', '310104', current_date - (random() * 7000)::int, 5000000, 'CNY'
                from generate_series(1, %d) g
                """.formatted(firms),
                """
                create temp table drawn on commit drop as
                select id, exp(ln(3000) + 1.2 * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random())) as income, 10 + (random() * 600)::int as staff
                from company where name like '演练受评企业%'
                """,
                stated(
                        "k.key, y::text, null, round((d.income * (1 + (y - 2024) * 0.1) * (k.low + random() * k.span))::numeric, 2), '万元'",
                        """
                    , generate_series(2023, 2025) y, (values ('revenue', 1, 0), ('main_revenue', 0.7, 0.3), ('hitech_revenue', 0.4, 0.6),
                      ('rd_spending', 0, 0.15), ('rd_domestic', 0, 0.12), ('assets', 0.5, 1), ('liabilities', 0, 0.9)) k (key, low, span)"""),
                stated("k.key, y::text, null, (d.staff * (k.low + random() * k.span))::int, '人'", """
                    , generate_series(2023, 2025) y, (values ('staff', 1, 0), ('tech_staff', 0, 0.5)) k (key, low, span)"""),
                stated(
                        "'platform_score', y::text, null, 30 + (random() * 70)::int, '分'",
                        ", generate_series(2023, 2025) y"),
                stated("'project_investment', '2026-01-01', null, (random() * 3000)::int, '万元'", ""),
                stated("'class1_ip', '2026-01-01', null, (random() * 8)::int, '项'", ""),
                stated("'segment_since', '2026-01-01', (current_date - (random() * 4000)::int)::text, null, null", ""),
                stated(
                        "'legal_person', '2026-01-01', case when random() < 0.8 then 'yes' else 'no' end, null, null",
                        ""),
                stated(
                        "'foreign_parent', '2026-01-01', case when random() < 0.1 then 'yes' else 'no' end, null, null",
                        ""),
                stated(
                        "'science_award', '2026-01-01', (array['none', 'provincial', 'national_top3'])[1 + (random() * 2)::int], null, null",
                        "")));
    }

    /** Another word on the revenue of one firm in so many, of this day. */
    void change(int oneIn) throws IOException, SQLException {
        run(List.of("""
                insert into statement (company_id, key, period, amount, unit, certainty, bound, as_of, said_by, recorded_by)
                select id, 'revenue', '2025', 1499.99, '万元', 'ACTUAL', 'EXACT', current_date, '演练年报', 'bench' from company
                where name like '演练受评企业%%' and id %% %d = 0
                """.formatted(oneIn)));
    }

    /** As if it were the day after the last judging; or as if nobody had been judged. */
    void forgetLastJudging(boolean isWhole) throws IOException, SQLException {
        run(List.of(
                "update job set input = '{\"rules\": \"\", \"day\": \"\"}' where kind = 'policy'",
                isWhole ? "delete from policy_judging" : "update policy_judging set judged_on = judged_on - 1"));
    }

    private static String stated(String columns, String tables) {
        return "insert into statement (company_id, key, period, words, amount, unit, certainty, bound, as_of, said_by, recorded_by) select d.id, "
                + columns + ", 'ACTUAL', 'EXACT', current_date - 30, '演练年报', 'bench' from drawn d" + tables;
    }

    private void run(List<String> steps) throws IOException, SQLException {
        try (Connection connection = FilledObservations.open(home);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String step : steps) {
                sql.execute(step);
            }
            connection.commit();
            connection.setAutoCommit(true);
            sql.execute("analyze");
        }
    }
}
