package io.tuji.bench;

import io.tuji.setting.Home;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts invented firms on the invented chain of a benchmark's own platform, as imports and the reading of positions would have left them:
 * with registrations of one or two files, one in ten with a title, with staff or with a supply to a resident.
 */
final class FilledChain {

    /** Nodes behind this one have no resident. */
    static final int SETTLED = 90;

    static final int RESIDENTS = 20_000;
    static final int CANDIDATES = 100_000;

    /** On each other node without a resident. */
    static final int ELSEWHERE = 1_000;

    private final Home home;

    FilledChain(Home home) {
        this.home = home;
    }

    void residents() throws IOException, SQLException {
        fill("演练企业", RESIDENTS, "'n' || to_char((g - 1) % " + SETTLED + " + 1, 'FM000')", true);
    }

    void candidates() throws IOException, SQLException {
        int gaps = InventedChain.NODES - SETTLED;
        fill("演练候选", CANDIDATES, "'" + InventedChain.node(SETTLED + 1) + "'", false);
        fill(
                "演练旁选",
                ELSEWHERE * (gaps - 1),
                "'n' || to_char((g - 1) % " + (gaps - 1) + " + " + (SETTLED + 2) + ", 'FM000')",
                false);
    }

    private void fill(String name, int firms, String node, boolean resident) throws IOException, SQLException {
        try (Connection connection = FilledObservations.open(home);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String step : steps(name, firms, node, resident)) {
                sql.execute(step);
            }
            connection.commit();
            connection.setAutoCommit(true);
            sql.execute("analyze");
        }
    }

    private static List<String> steps(String name, int firms, String node, boolean resident) {
        List<String> steps = new ArrayList<>(List.of(
                """
                insert into company (name, division_code, established_on, capital, capital_currency)
                select '%s' || g || '号有限公司', case when %b then (select division_code from company c join chain_reading r on r.company_id = c.id
                       where r.resident limit 1) when g %% 9 = 0 then '310115' else '441900' end,
                       date '2005-01-01' + (g * 7) %% 7800, 500000 + (g::bigint * 104729) %% 900000000, 'CNY'
                from generate_series(1, %d) g
                """.formatted(name, resident, firms),
                """
                create temp table drawn on commit drop as
                select id, version, row_number() over (order by id) as g from company where name like '%s%%'
                """.formatted(name),
                """
                insert into chain_position (company_id, chain, node, state, basis, confidence, evidence)
                select id, '%s', %s, 'ON', 'TEXT', 0.7 + ((g * 31) %% 3000) / 10000.0, '[]' from drawn
                """.formatted(InventedChain.ID, node),
                """
                insert into chain_reading (company_id, company_version, templates, resident, staff, read_at)
                select d.id, d.version, (select templates from chain_reading order by read_at desc limit 1), %b, null, now() + interval '1 day'
                from drawn d
                """.formatted(resident)));
        steps.addAll(KNOWN);
        return steps;
    }

    private static final List<String> KNOWN = List.of("""
            insert into company_link (source_id, key, company_id, reason)
            select (select min(source_id) from import_run), 'bench' || id, id, 'NEW' from drawn
            """, """
            insert into source_subject (source_id, key, record_id, hash, as_of, last_import_id)
            select (select min(source_id) from import_run), 'bench' || id, -id, gen_random_uuid(), current_date, (select max(id) from import_run)
            from drawn
            """, """
            insert into registration (record_id, source_id, key, company_id, as_of, name, capital, capital_currency)
            select -2 * d.id - v, (select min(source_id) from import_run), 'bench' || d.id, d.id, current_date - 400 + 200 * v, c.name,
                   c.capital * (3 + v) / 4, 'CNY'
            from drawn d join company c on c.id = d.id, generate_series(0, 1) v where v = 0 or d.g % 4 = 0
            """, """
            insert into title (company_id, kind, valid_from, issuer, said_by, granted_by)
            select id, case when g % 3 = 0 then 'listed' else 'high_tech' end, current_date - 300, '演练', '演练名单', 'bench' from drawn where g % 10 = 1
            """, """
            insert into statement (company_id, key, period, amount, unit, certainty, bound, as_of, said_by, recorded_by)
            select id, 'staff', year, 20 + (g * 13) % 900 + (g % 7) * (year::int % 2) * 9, '人', 'ACTUAL', 'EXACT', current_date - 100, '演练年报', 'bench'
            from drawn, (values ('2024'), ('2025')) y (year) where g % 10 = 2
            """, """
            insert into chain_supply (supplier_company_id, supplier_name, customer_company_id, customer_name, said_by, as_of, brought_by, brought_at)
            select d.id, '甲', r.id, '乙', '演练年报', current_date - 50, 'bench', now()
            from drawn d join (select company_id as id, row_number() over (order by company_id) as n from chain_reading where resident) r
              on r.n = d.g % 1000 + 1
            where d.g % 10 = 3 and r.id <> d.id
            """, """
            insert into lead_trade_name (company_id, company_version, trade_name) select id, version, '演练' || g % 30000 from drawn
            on conflict (company_id) do nothing
            """);
}
