package io.tuji.chain.internal;

import io.tuji.district.District;
import io.tuji.registry.CompanyId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the firms of the district from others: as they were read, and by their division where they have not been. */
@Repository
public class ResidentStore {

    private final JdbcClient jdbc;
    private final District district;

    ResidentStore(JdbcClient jdbc, District district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    /** Those of the given firms that are registered in the district. */
    public Set<CompanyId> among(Collection<CompanyId> firms) {
        return new HashSet<>(jdbc.sql("""
                        select c.id from company c left join chain_reading r on r.company_id = c.id
                        where c.id = any (:ids) and coalesce(r.resident, c.division_code = :home, false)
                        """)
                .param("ids", firms.stream().map(CompanyId::value).toArray(Long[]::new))
                .param(
                        "home",
                        district.find().map(pack -> pack.head().division()).orElse(""))
                .query((row, n) -> new CompanyId(row.getLong("id")))
                .list());
    }
}
