package io.tuji.engagement.internal;

import io.tuji.registry.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of engagements and claims hangs on companies. Transactions belong to the caller. */
@Repository
class EngagementReferenceStore {

    private static final String INVENTED = "(select id from company where invented)";

    private final JdbcClient jdbc;

    EngagementReferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of its projects are told with the projects. */
    long engagements(CompanyId company) {
        return count("engagement", company);
    }

    long matters(CompanyId company) {
        return count("claim_matter", company);
    }

    private long count(String table, CompanyId company) {
        return jdbc.sql("select count(*) from " + table + " where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from engagement where company_id in " + INVENTED).update();
        jdbc.sql("delete from claim_matter where company_id in " + INVENTED).update();
    }
}
