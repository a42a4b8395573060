package io.tuji.registry.internal;

import io.tuji.district.District;
import io.tuji.engine.search.Called;
import io.tuji.engine.search.SearchEntry;
import io.tuji.registry.CompanyId;
import io.tuji.search.SearchSource;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How companies are found: by all names they have or had, credit code and address. Of two equal hits the firm that still stands in the
 * registers comes first, then the one in the own district, then the one with more capital.
 */
@Component
class CompanySearchStore implements SearchSource {

    static final String KIND = "company";

    /** More than any capital in yuan, so that of two equal hits the firm of the own district comes first. */
    private static final long OWN_AHEAD = 10_000_000_000_000_000L;

    /** A name that some source gives a company besides the one that is believed. */
    record OtherName(CompanyId company, String name) {}

    private final JdbcClient jdbc;
    private final District district;

    CompanySearchStore(JdbcClient jdbc, District district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void prepare() {
        Called.company("某有限公司", List.of());
    }

    @Override
    public List<SearchEntry> entries(Collection<Long> ids) {
        return jdbc.sql("""
                        select id, name, coalesce(credit_code, '') as code, coalesce(address, '') as place,
                               case when gone then -1
                                    else case when division_code = :own then :ahead else 0 end
                                       + case when capital_currency = 'CNY' then least(capital, 9e15)::bigint else 0 end
                               end as rank,
                               case when version > 0 then array(
                                   select distinct r.name from registration r
                                   where r.company_id = c.id and r.name is not null and r.name <> c.name) end as others
                        from company c
                        where id = any (:ids) and merged_into is null
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param(
                        "own",
                        district.find().map(pack -> pack.head().division()).orElse(""))
                .param("ahead", OWN_AHEAD)
                .query((row, number) -> entry(row))
                .list();
    }

    private static SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getLong("id"),
                Called.company(row.getString("name"), texts(row.getArray("others"))),
                row.getString("code"),
                row.getString("place"),
                row.getLong("rank"));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The names that sources give the companies, or gave them, besides the one that is believed. */
    List<OtherName> otherNames(Collection<CompanyId> companies) {
        return jdbc.sql("""
                        select distinct c.id, r.name
                        from company c join registration r on r.company_id = c.id
                        where c.id = any (:ids) and r.name <> c.name
                        order by c.id, r.name
                        """)
                .param("ids", companies.stream().map(CompanyId::value).toArray(Long[]::new))
                .query((row, number) -> new OtherName(new CompanyId(row.getLong("id")), row.getString("name")))
                .list();
    }

    @Override
    public List<Long> idsAfter(long id, int limit) {
        return jdbc.sql("select id from company where id > :id and merged_into is null order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }
}
