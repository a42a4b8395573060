package io.tuji.chain.internal;

import io.tuji.registry.CompanyId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the firms that are to be placed. Transactions belong to the caller. */
@Repository
class PlacedFirmStore {

    /** The firms asked for, each with all that were merged into it: {@code id} stands in tables, {@code root} was asked for. */
    static final String FAMILY = """
            with recursive family (id, root) as (
                select m.id, m.id from company m where m.id = any (:ids)
                union all
                select m.id, f.root from company m join family f on m.merged_into = f.id)
            """;

    /** Where sources state codes against each other, each may hold; what the coder guesses must be as sure as is worth a review. */
    private static final String SELECT = """
            select c.id, c.version, c.name, c.scope, c.division_code,
                   case when i.state = 'CODED' then array[i.code] else coalesce((
                       select array_agg(g.code) from unnest(i.candidates, i.chances) g (code, chance)
                       where g.chance >= 0.3 or i.why = 'CONFLICT'), '{}') end as classes
            from company c left join company_industry i on i.company_id = c.id
            """;

    /** What was being coded while the firm was read may have been stored after it. */
    private static final String DIFFERS = """
            left join chain_reading r on r.company_id = c.id
            where c.merged_into is null and (r.company_id is null or r.company_version <> c.version
                or r.templates <> :templates or i.coded_at > r.read_at - interval '10 seconds')
            """;

    private final JdbcClient jdbc;

    PlacedFirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand for themselves, behind the given one. */
    List<PlacedFirm> after(long id, int most) {
        return jdbc.sql(SELECT + "where c.merged_into is null and c.id > :after order by c.id limit :most")
                .param("after", id)
                .param("most", most)
                .query(PlacedFirmStore::read)
                .list();
    }

    /** Those that have not been read, or not as they and the templates are now. */
    List<PlacedFirm> changed(String templates, int most) {
        return jdbc.sql(SELECT + DIFFERS + "order by c.id limit :most")
                .param("templates", templates)
                .param("most", most)
                .query(PlacedFirmStore::read)
                .list();
    }

    /** The firms that stand for the given ones. */
    List<PlacedFirm> standing(Collection<CompanyId> ids) {
        return jdbc.sql(SELECT + "where c.id in (select company_root(asked) from unnest(:ids) asked) order by c.id")
                .param("ids", values(ids))
                .query(PlacedFirmStore::read)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from company where merged_into is null")
                .query(Long.class)
                .single();
    }

    /** Those of the firms of which the fact was stated, of themselves or of one that was merged into them. */
    List<CompanyId> stated(Collection<CompanyId> ids, String fact) {
        return jdbc.sql(FAMILY + """
                        select distinct f.root from family f join statement s on s.company_id = f.id and s.key = :fact
                        """)
                .param("ids", values(ids))
                .param("fact", fact)
                .query((row, n) -> new CompanyId(row.getLong("root")))
                .list();
    }

    /** Whether a job was ever asked to read all firms with these templates. */
    boolean wasAsked(String templates) {
        return jdbc.sql("select exists (select from job where kind = :kind and input ->> 'templates' = :templates)")
                .param("kind", PositionWork.KIND)
                .param("templates", templates)
                .query(Boolean.class)
                .single();
    }

    static Long[] values(Collection<CompanyId> ids) {
        return ids.stream().map(CompanyId::value).toArray(Long[]::new);
    }

    private static PlacedFirm read(ResultSet row, int number) throws SQLException {
        Array classes = row.getArray("classes");
        return new PlacedFirm(
                new CompanyId(row.getLong("id")),
                row.getInt("version"),
                row.getString("name"),
                Optional.ofNullable(row.getString("scope")),
                Optional.ofNullable(row.getString("division_code")),
                List.of((String[]) classes.getArray()));
    }
}
