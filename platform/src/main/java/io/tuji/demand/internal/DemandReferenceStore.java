package io.tuji.demand.internal;

import io.tuji.registry.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of needs and resources hangs on companies. Transactions belong to the caller. */
@Repository
class DemandReferenceStore {

    private static final String INVENTED = "(select id from company where invented)";

    private static final String HELD = "(select id from demand_resource where holder_company_id in " + INVENTED + ")";

    private final JdbcClient jdbc;

    DemandReferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long needs(CompanyId company) {
        return count(
                "select count(*) from demand_need where company_id in (select company_family(:company))"
                        + " or met_company_id in (select company_family(:company))",
                company);
    }

    long resources(CompanyId company) {
        return count(
                "select count(*) from demand_resource where holder_company_id in (select company_family(:company))",
                company);
    }

    private long count(String sql, CompanyId company) {
        return jdbc.sql(sql).param("company", company.value()).query(Long.class).single();
    }

    /** What an invented firm met is sought again. */
    void eraseInvented() {
        update(
                "delete from demand_step where record in (select 'XQ-' || lpad(id::text, greatest(6, length(id::text)), '0')"
                        + " from demand_need where company_id in " + INVENTED + ")");
        update("delete from demand_need where company_id in " + INVENTED);
        update(
                "update demand_step set undone_by = 'system', undone_at = now() where act = 'MEET' and undone_at is null and record in"
                        + " (select 'XQ-' || lpad(id::text, greatest(6, length(id::text)), '0') from demand_need where met_company_id in "
                        + INVENTED + " or met_resource in " + HELD + ")");
        update("update demand_need set state = 'OPEN', met_company_id = null, met_resource = null, ended_words = '',"
                + " version = version + 1 where met_company_id in " + INVENTED + " or met_resource in " + HELD);
        update(
                "delete from demand_step where record in (select 'ZY-' || lpad(id::text, greatest(6, length(id::text)), '0')"
                        + " from demand_resource where id in " + HELD + ")");
        update("delete from demand_resource where id in " + HELD);
    }

    private void update(String sql) {
        jdbc.sql(sql).update();
    }
}
