package io.tuji.title.internal;

import io.tuji.registry.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The declared lists on which firms stand. Transactions belong to the caller. */
@Repository
class TitleReferenceStore {

    private final JdbcClient jdbc;

    TitleReferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long declarations(CompanyId company) {
        return jdbc.sql(
                        "select count(distinct declaration_id) from title_declared where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from title_declared where company_id in (select id from company where invented)")
                .update();
    }
}
