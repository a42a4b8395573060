package io.tuji.promotion.internal;

import io.tuji.promotion.Project.Firm;
import io.tuji.registry.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what the gates ask for in what other modules keep. */
@Repository
class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it has a credit code and an address in the division. */
    boolean isRegistered(CompanyId company, String division) {
        return jdbc.sql("""
                        select exists (select from company where id = company_root(:company) and credit_code is not null
                            and division_code = :division and not gone)
                        """)
                .param("company", company.value())
                .param("division", division)
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody has ever said what the firm needs. */
    boolean hasNeed(Firm firm) {
        return jdbc.sql("""
                        select exists (select from demand_need n where n.company_id in (select company_family(company_root(:company))))
                            or exists (select from demand_need n where :company = 0 and n.company_id is null and n.firm_name = :firm and :firm <> '')
                        """)
                .param("company", firm.company().map(CompanyId::value).orElse(0L))
                .param("firm", firm.name())
                .query(Boolean.class)
                .single();
    }
}
