package io.tuji.registry.internal;

import io.tuji.registry.AllCompanies;
import io.tuji.registry.Company;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

@Service
class AllCompaniesService implements AllCompanies {

    private final CompanyStore companies;

    AllCompaniesService(CompanyStore companies) {
        this.companies = companies;
    }

    @Override
    public void each(Consumer<Company> consumer) {
        companies.each(CompanyFilter.STANDING, "c.id", consumer);
    }
}
