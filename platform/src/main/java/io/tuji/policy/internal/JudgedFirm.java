package io.tuji.policy.internal;

import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.Optional;

/** What rules take of a firm itself. */
record JudgedFirm(CompanyId id, Optional<LocalDate> founded) {

    static JudgedFirm of(Company company) {
        return new JudgedFirm(company.id(), company.establishedOn().find());
    }
}
