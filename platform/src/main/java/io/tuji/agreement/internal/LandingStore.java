package io.tuji.agreement.internal;

import io.tuji.agreement.Landing;
import io.tuji.agreement.Landing.Seen;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps when projects first came to the stages that count. Transactions belong to the caller. */
@Repository
class LandingStore {

    static final String SELECT = """
            select x.*, p.year as p_year, p.number as p_number, p.name as p_name, coalesce(c.name, p.firm) as p_firm, p.fields, p.zone,
                   'XM-' || p.year || '-' || lpad(p.number::text, 6, '0') as p_code, coalesce(c.invented, false) as p_invented,
                   coalesce(a.name, '') as acceptor
            from agreement_landing x""" + ProjectColumns.PROJECT + " left join app_user a on a.id = x.accepted_by ";

    private final JdbcClient jdbc;

    LandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> pipeline(Project.Id project) {
        return jdbc.sql("select pipeline from promotion_project where id = :id")
                .param("id", project.value())
                .query(String.class)
                .optional();
    }

    /**
     * Takes down that the project stands there now, with all on which that rests; nothing if it has been there before.
     *
     * @param told the field in which projects tell the day
     * @return whether it is the first time
     */
    boolean add(Project.Id project, String stage, String told, String division, LocalDate today, Instant now) {
        return jdbc.sql("""
                        insert into agreement_landing (project_id, stage, first_on, entered_at, accepted_by, credit_code, seen_in, seen_as_of,
                            space, jobs)
                        select p.id, :stage,
                               coalesce((select least(substring(p.fields ->> :told from 5)::date, :today)
                                         where p.fields ->> :told ~ '^day:\\d{4}-\\d\\d-\\d\\d$'), :today),
                               :now, e.entered_by, coalesce(r.credit_code, c.credit_code), coalesce(r.source, ''), r.as_of,
                               concat_ws(' ', p.space_place, nullif(p.space_words, '')), coalesce(p.fields ->> 'jobs', '')
                        from promotion_project p
                        left join company c on c.id = case when p.company_id is null then null else company_root(p.company_id) end
                        left join lateral (select entered_by from promotion_entry where project_id = p.id order by id desc limit 1) e on true
                        left join lateral (
                            select g.credit_code, g.as_of, s.name as source from registration g join source s on s.id = g.source_id
                            where g.company_id in (select company_family(c.id)) and g.credit_code is not null and g.division_code = :division
                            order by g.as_of desc, g.record_id desc limit 1) r on true
                        where p.id = :project
                        on conflict do nothing
                        """)
                        .param("project", project.value())
                        .param("stage", stage)
                        .param("told", told)
                        .param("division", division)
                        .param("today", today)
                        .param("now", ProjectColumns.stamp(now))
                        .update()
                == 1;
    }

    /** The earliest first. */
    List<Landing> of(Project.Id project) {
        return jdbc.sql(SELECT + "where x.project_id = :project order by x.first_on, x.entered_at, x.stage")
                .param("project", project.value())
                .query(LandingStore::read)
                .list();
    }

    static Landing read(ResultSet row, int number) throws SQLException {
        Optional<String> code = Optional.ofNullable(row.getString("credit_code"));
        String source = row.getString("seen_in");
        Optional<LocalDate> asOf = ProjectColumns.day(row, "seen_as_of");
        return new Landing(
                ProjectColumns.read(row),
                row.getString("stage"),
                ProjectColumns.day(row, "first_on").orElseThrow(),
                ProjectColumns.instant(row, "entered_at"),
                row.getString("acceptor"),
                code.map(known -> new Seen(known, source, asOf)),
                row.getString("space"),
                row.getString("jobs"));
    }
}
