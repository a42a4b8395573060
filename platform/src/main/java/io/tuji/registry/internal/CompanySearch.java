package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.search.Search;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds companies by what people type: the index knows no rights, so its hits pass the filter of the visitor. */
@Component
public class CompanySearch {

    private final Search search;
    private final CompanyStore companies;

    CompanySearch(Search search, CompanyStore companies) {
        this.search = search;
        this.companies = companies;
    }

    List<Company> suggest(String text, int limit, Visitor visitor) {
        Filter filter = CompanyFilter.of(visitor, CompanyFilter.VIEW);
        Optional<CompanyId> code = CompanyId.read(text);
        if (code.isPresent()) {
            return inOrder(List.of(code.get()), filter);
        }
        if (visitor.scope(CompanyFilter.VIEW).filter(Scope.ALL::equals).isPresent()) {
            List<Long> best = search.best(CompanySearchStore.KIND, text, limit);
            return inOrder(best.stream().map(CompanyId::new).toList(), filter);
        }
        return companies.firstBeginningWith(text.strip(), filter.and(hits(text)), limit);
    }

    List<Company> inOrder(Collection<CompanyId> ids, Filter filter) {
        Map<CompanyId, Company> byId =
                companies.list(ids, filter).stream().collect(Collectors.toMap(Company::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** The whole hit set as a condition; the firm's own code finds the firm itself. */
    public Filter hits(String text) {
        Long[] ids = Stream.concat(
                        Arrays.stream(search.all(CompanySearchStore.KIND, text)).boxed(),
                        CompanyId.read(text).map(CompanyId::value).stream())
                .toArray(Long[]::new);
        return Filter.where("c.id = any (:hits)", "hits", ids);
    }
}
