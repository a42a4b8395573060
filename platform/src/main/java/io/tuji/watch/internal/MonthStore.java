package io.tuji.watch.internal;

import io.tuji.access.Filter;
import io.tuji.importing.SourceId;
import io.tuji.watch.Watch.Group;
import io.tuji.watch.Watch.Watched;
import io.tuji.watch.internal.MonthRule.Counts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what a source shows month by month, and knows of which days it speaks. */
@Repository
class MonthStore {

    /** Firms of the group, with the alias {@code c}. */
    private static final String OF_GROUP = """
            (:subdistrict = '' or coalesce((select p.subdistrict from company_place p
                where p.company_id = c.id and p.address is not distinct from c.address), 'unplaced') = :subdistrict)
            and (:roster = 0 or c.id in (select m.company_id from roster_member_now m join roster_in_force f on f.version_id = m.version_id
                where f.roster_id = :roster)) and\s""";

    /** A firm that is called by two subjects of the source counts once. */
    private static final String FOUNDED = """
            select to_char(c.established_on, 'YYYY-MM') as month, count(*) as firms
            from company c
            where c.division_code = :home and c.established_on >= :earliest
              and exists (select from company_link l where l.company_id = c.id and l.source_id = :source) and\s""" + OF_GROUP + "%s group by 1";

    /** Each time that the source states another division than it last did. */
    private static final String MOVED = """
            select to_char(m.as_of, 'YYYY-MM') as month,
                   count(*) filter (where m.division_code = :home) as moved_in,
                   count(*) filter (where m.earlier = :home) as moved_out
            from (select r.company_id, r.as_of, r.division_code,
                         lag(r.division_code) over (partition by r.key order by r.as_of, r.record_id) as earlier
                  from registration r where r.source_id = :source and r.division_code is not null) m
            join company c on c.id = m.company_id
            where m.earlier <> m.division_code and :home in (m.earlier, m.division_code) and m.as_of >= :earliest and\s""" + OF_GROUP + "%s group by 1";

    private final JdbcClient jdbc;

    MonthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sources of firms with files of at least two days. A file that came after one of a later day is left out: of what it said again nothing
     * was kept, so its day cannot be compared.
     */
    List<Watched> sources() {
        List<Watched> sources = new ArrayList<>();
        jdbc.sql("""
                        select s.id, s.name, array_agg(distinct r.as_of::text order by r.as_of::text desc) as days
                        from source s join import_run r on r.source_id = s.id and r.state = 'DONE' and r.job_id is not null
                        where s.target = 'registry'
                          and not exists (select from import_run later where later.source_id = s.id and later.state = 'DONE'
                                          and later.id < r.id and later.as_of > r.as_of)
                        group by s.id, s.name having count(distinct r.as_of) > 1
                        order by max(r.as_of) desc, s.id
                        """).query(row -> {
            List<LocalDate> days = Arrays.stream((String[]) row.getArray("days").getArray())
                    .map(LocalDate::parse)
                    .toList();
            sources.add(new Watched(new SourceId(row.getLong("id")), row.getString("name"), days));
        });
        return sources;
    }

    Counts counts(SourceId source, YearMonth earliest, Group group, String home, Filter visible) {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("source", source.value());
        parameters.put("earliest", earliest.atDay(1));
        parameters.put("home", home);
        parameters.put("subdistrict", group.subdistrict().orElse(""));
        parameters.put("roster", group.roster().map(id -> id.value()).orElse(0L));
        Map<YearMonth, Long> founded = new HashMap<>();
        jdbc.sql(FOUNDED.formatted(visible.sql())).params(parameters).query(row -> {
            founded.put(YearMonth.parse(row.getString("month")), row.getLong("firms"));
        });
        Map<YearMonth, Long> movedIn = new HashMap<>();
        Map<YearMonth, Long> movedOut = new HashMap<>();
        jdbc.sql(MOVED.formatted(visible.sql())).params(parameters).query(row -> {
            YearMonth month = YearMonth.parse(row.getString("month"));
            movedIn.put(month, row.getLong("moved_in"));
            movedOut.put(month, row.getLong("moved_out"));
        });
        return new Counts(founded, movedIn, movedOut);
    }
}
