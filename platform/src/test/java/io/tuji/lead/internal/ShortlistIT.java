package io.tuji.lead.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.district.District;
import io.tuji.lead.Candidates;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.Found;
import io.tuji.lead.Candidates.Narrow;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.Candidates.Ranked;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Reading only those that can reach the top gives the order of reading all. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ShortlistIT {

    private static final int FIRMS = 3_600;
    private static final int ALL = 5_000;
    private static final Ask BOTH = new Ask(
            List.of(new NodeOf(InventedFirms.CHAIN, "flour"), new NodeOf(InventedFirms.CHAIN, "bread")),
            Optional.empty());

    /** What is known of each firm is drawn by its number, so that rare facts stand on firms of every fit and size. */
    private static final List<String> FILL = List.of("""
            insert into company (name, division_code, established_on, capital, capital_currency)
            select '虚构名单' || g || '号有限公司', case when g % 40 = 0 then :home when g % 5 = 0 then null else '441900' end,
                   date '2010-01-01' + g * 2, case when g % 7 = 0 then null else 1000000::bigint * (1 + (g * 7919) % 3000) end,
                   case when g % 7 = 0 then null else 'CNY' end
            from generate_series(1, :firms) g
            """, """
            create temp table drawn on commit drop as
            select id, row_number() over (order by id) as g from company where name like '虚构名单%'
            """, """
            insert into chain_position (company_id, chain, node, state, basis, confidence, evidence)
            select id, :chain, case when g % 3 = 0 then 'bread' else 'flour' end, 'ON', 'TEXT', 0.7 + ((g * 31) % 30) / 100.0, '[]' from drawn
            """, """
            insert into chain_reading (company_id, company_version, templates, resident, read_at)
            select id, 0, '1', g % 40 = 0, now() from drawn
            """, """
            insert into title (company_id, kind, valid_from, issuer, said_by, granted_by)
            select id, case when g % 2 = 0 then 'high_tech' else 'listed' end, '2025-01-01', '虚构部门', '虚构名单', 'test'
            from drawn where g % 11 = 0
            """, """
            insert into statement (company_id, key, period, amount, unit, certainty, bound, as_of, said_by, recorded_by)
            select id, 'staff', year, 20 + (g * 13) % 4000 + year::int % 2 * g % 50, '人', 'ACTUAL', 'EXACT', '2026-01-15', '虚构年报', 'test'
            from drawn, (values ('2024'), ('2025')) y (year) where g % 13 = 0
            """, """
            insert into chain_supply (supplier_company_id, supplier_name, customer_company_id, customer_name, said_by, as_of, brought_by, brought_at)
            select a.id, '甲', b.id, '乙', '虚构年报', '2026-01-01', 'test', now()
            from drawn a join drawn b on b.g = 40 * (1 + a.g % 50) where a.g % 17 = 3 and a.g % 40 <> 0
            """, """
            insert into lead_trade_name (company_id, company_version, trade_name) select id, 0, '虚构' || g % 900 from drawn
            """, """
            insert into registration (record_id, source_id, key, company_id, as_of, capital, capital_currency)
            select 900000000 + g * 2 + v, (select min(id) from source), 'k' || g, id, current_date - 300 + v * 30, 1000000 * (1 + v * (g % 4)), 'CNY'
            from drawn, generate_series(0, 1) v where g % 6 = 0
            """);

    @Autowired
    private Candidates candidates;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private District district;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void manyFirms() {
        firms.chain();
        visitor = accounts.create(Optional.empty(), Role.ANALYST);
        jdbc.sql("insert into source (target, name, delivery, authority) values ('registry', '虚构名册', 'FULL', 50)")
                .update();
        for (String fill : FILL) {
            jdbc.sql(fill)
                    .param("home", district.get().head().division())
                    .param("firms", FIRMS)
                    .param("chain", InventedFirms.CHAIN)
                    .update();
        }
    }

    private static List<String> lines(Found found, int most) {
        return found.best().stream().limit(most).map(ShortlistIT::line).toList();
    }

    private static String line(Ranked ranked) {
        return ranked.rank() + " " + ranked.company().value() + " "
                + ranked.judged().score() + " " + ranked.judged().knownShare() + " "
                + ranked.judged().readings();
    }

    private void assertSame(Ask ask, Narrow narrow, int most) {
        Found plain = candidates.rank(ask, narrow, ALL, visitor);
        Found best = candidates.rank(ask, narrow, most, visitor);
        assertThat(plain.total()).isGreaterThan(most);
        assertThat(lines(best, most)).hasSize(most).isEqualTo(lines(plain, most));
        assertThat(best.total()).isEqualTo(plain.total());
        assertThat(best.excluded()).isEqualTo(plain.excluded());
    }

    @Test
    void theBestAreThoseOfReadingAll() {
        assertSame(BOTH, Narrow.NOT, 20);
        assertSame(BOTH, Narrow.NOT, 250);
        assertSame(new Ask(BOTH.nodes().subList(0, 1), Optional.empty()), Narrow.NOT, 50);
    }

    @Test
    void theyAreSoWhenNarrowed() {
        assertSame(BOTH, new Narrow("", "44", "", 0.8, 0), 30);
        assertSame(BOTH, new Narrow("", "", "high_tech", 0, 0), 30);
        assertSame(BOTH, new Narrow("", "", "", 0, 0.7), 30);
    }

    @Test
    void firmsThatAreAlikeStandByNameAndNumber() {
        jdbc.sql("update chain_position set confidence = 0.9 where chain = :chain")
                .param("chain", InventedFirms.CHAIN)
                .update();
        jdbc.sql("update company set capital = null, capital_currency = null where name like '虚构名单%'")
                .update();
        assertSame(BOTH, Narrow.NOT, 40);
    }
}
