package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyHit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class RegistryService implements Registry {

    private final CompanyStore companies;
    private final CompanySearch search;

    RegistryService(CompanyStore companies, CompanySearch search) {
        this.companies = companies;
        this.search = search;
    }

    @Override
    public Optional<Company> find(CompanyId id, Visitor visitor) {
        return companies.find(id, CompanyFilter.of(visitor, CompanyFilter.VIEW));
    }

    @Override
    public List<Company> list(Collection<CompanyId> ids, Visitor visitor) {
        return search.inOrder(ids, CompanyFilter.of(visitor, CompanyFilter.VIEW));
    }

    @Override
    public Filter visible(Visitor visitor) {
        return CompanyFilter.of(visitor, CompanyFilter.VIEW);
    }

    @Override
    public Filter changeable(Visitor visitor) {
        return CompanyFilter.of(visitor, CompanyFilter.CHANGE);
    }

    @Override
    public List<CompanyHit> hits(String text, int limit, Visitor visitor) {
        return search.best(text, limit, visitor);
    }
}
