package io.tuji.registry.internal;

import io.tuji.search.SearchSource;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How companies are found: by name, credit code and address; of two equal hits the one with more capital comes first. */
@Component
class CompanySearchStore implements SearchSource {

    static final String KIND = "company";

    private final JdbcClient jdbc;

    CompanySearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return jdbc.sql("""
                        select id, name, coalesce(credit_code, '') as code, coalesce(address, '') as place,
                               case when gone then -1
                                    when capital_currency = 'CNY' then least(capital, 9e15)::bigint
                                    else 0 end as rank
                        from company
                        where id = any (:ids) and merged_into is null
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("place"),
                        row.getLong("rank")))
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
