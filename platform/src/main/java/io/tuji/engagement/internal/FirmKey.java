package io.tuji.engagement.internal;

import io.tuji.engagement.Engagement.Firm;
import io.tuji.registry.CompanyId;
import java.util.Map;

/** By what the rows of a firm are found: its company with all that were merged into it, or its name where no register lists it. */
record FirmKey(long company, String name) {

    /** Rows with {@code company_id} and {@code firm}. */
    static final String SAME = """
            (company_id in (select company_family(company_root(:company))) or (:company = 0 and company_id is null and firm = :firm and firm <> ''))""";

    static FirmKey of(Firm firm) {
        return of(firm.company().map(CompanyId::value).orElse(0L), firm.name());
    }

    static FirmKey of(long company, String name) {
        return new FirmKey(company, company == 0 ? name : "");
    }

    Map<String, Object> parameters() {
        return Map.of("company", company, "firm", name);
    }
}
