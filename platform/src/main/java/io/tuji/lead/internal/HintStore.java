package io.tuji.lead.internal;

import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.chain.candidate.TitleGrade;
import io.tuji.lead.internal.KnownStore.Reading;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says quickly of which firms more may be known than their registration and nodes tell, in which terms, and how much that can be worth. It
 * may say too much, never too little: of a firm or term that it does not name, {@link KnownStore} finds nothing that is worth more than 0.
 */
@Repository
class HintStore {

    /** Supplies, raises and new namesakes add up; growth needs two numbers, and cannot be more than from the least to the largest. */
    private static final String HINTS = """
            with hint as (
                select t.company_id, 'TITLES' as term, coalesce(g.grade, 1) as cap
                from title t left join unnest(:kinds::text[], :grades::float8[]) g (kind, grade) using (kind) where t.valid_from <= :today
                union all
                select l.company_id, 'HISTORY', 1 from lead l),
            supplied as (
                select s.supplier_company_id as company_id from chain_supply s where s.withdrawn_at is null
                union all
                select s.customer_company_id from chain_supply s where s.withdrawn_at is null),
            rooted as (
                select case when c.merged_into is null then c.id else company_root(c.id) end as root, h.term, h.cap
                from hint h join company c on c.id = h.company_id),
            stated as (
                select case when c.merged_into is null then c.id else company_root(c.id) end as root, s.key, s.amount, s.unit
                from statement s join company c on c.id = s.company_id where s.key in ('revenue', 'staff')),
            grown as (
                select root, case when count(*) = 1 then 0 when min(amount) <= 0 or min(unit) <> max(unit) then 1
                                  else least(1, (max(amount) / min(amount) - 1 + 0.2) / 0.6 + 0.000001) end as cap
                from stated where amount is not null group by root, key),
            raised as (
                select r.company_id as root, case when min(r.capital) > 0 then 0.2 + 0.4 * least(1, max(r.capital) / min(r.capital) - 1) else 0.6 end as cap
                from registration r where r.capital is not null group by r.company_id having count(*) > 1 and max(r.capital) > min(r.capital)),
            young as (
                select t.trade_name, least(0.6, 0.3 + count(*) / 10.0) as cap from lead_trade_name t join company c on c.id = t.company_id
                where c.established_on >= :since and t.trade_name is not null group by t.trade_name)
            select root, term, max(cap) as cap from rooted group by root, term
            union all
            select case when c.merged_into is null then c.id else company_root(c.id) end, 'NEIGHBOURS', least(1, 0.6 + 0.1 * count(*))
            from supplied join company c on c.id = supplied.company_id group by 1
            union all
            select distinct root, 'SIZE', 1 from stated
            union all
            select root, 'GROWTH', max(cap) from grown where cap > 0 group by root
            union all
            select root, 'EXPANSION', least(1, sum(cap) + 0.000001) from (
                select root, cap from raised
                union all
                select t.company_id, y.cap from lead_trade_name t join young y using (trade_name)) e group by root
            """;

    /** Caps are rounded up to such parts of 1, so that many firms have the same and share them. */
    private static final int PARTS = 256;

    private final JdbcClient jdbc;

    HintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<Long, Map<Term, Double>> caps(Reading reading) {
        Map<Long, Map<Term, Double>> byFirm = new HashMap<>();
        WideSortStore.allow(jdbc);
        List<String> kinds =
                jdbc.sql("select distinct kind from title").query(String.class).list();
        jdbc.sql(HINTS)
                .param("kinds", kinds.toArray(String[]::new))
                .param("grades", kinds.stream().map(TitleGrade::of).toArray(Double[]::new))
                .param("today", reading.today())
                .param("since", reading.since())
                .query(row -> {
                    byFirm.computeIfAbsent(row.getLong("root"), firm -> new EnumMap<>(Term.class))
                            .put(Term.valueOf(row.getString("term")), roundedUp(row.getDouble("cap")));
                });
        Map<Map<Term, Double>, Map<Term, Double>> shared = new HashMap<>();
        byFirm.replaceAll((firm, caps) -> shared.computeIfAbsent(caps, same -> same));
        return byFirm;
    }

    private static double roundedUp(double cap) {
        return Math.ceil(cap * PARTS) / PARTS;
    }
}
