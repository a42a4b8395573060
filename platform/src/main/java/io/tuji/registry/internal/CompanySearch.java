package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.engine.search.Found;
import io.tuji.engine.search.Highlight;
import io.tuji.engine.search.Hit;
import io.tuji.engine.search.Way;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyHit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.CompanySearchStore.OtherName;
import io.tuji.search.Search;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Finds companies by what people type: the index knows no rights, so its hits pass the filter of the visitor. */
@Component
public class CompanySearch {

    /** As many hits as a page of the list shows at most stand in the order of the index. */
    private static final int RANKED = 200;

    private final Search search;
    private final CompanyStore companies;
    private final CompanySearchStore names;

    CompanySearch(Search search, CompanyStore companies, CompanySearchStore names) {
        this.search = search;
        this.companies = companies;
        this.names = names;
    }

    List<CompanyHit> best(String text, int limit, Visitor visitor) {
        Filter filter = CompanyFilter.of(visitor, CompanyFilter.VIEW);
        Optional<CompanyId> code = CompanyId.read(text);
        if (code.isPresent()) {
            return hits(inOrder(List.of(code.get()), filter), Way.WHOLE);
        }
        if (visitor.scope(CompanyFilter.VIEW).filter(Scope.ALL::equals).isPresent()) {
            return named(search.best(CompanySearchStore.KIND, text, limit), text, filter);
        }
        Found found = search.all(CompanySearchStore.KIND, text);
        return hits(companies.firstBeginningWith(text.strip(), filter.and(in(found.ids())), limit), found.way());
    }

    private static List<CompanyHit> hits(List<Company> companies, Way way) {
        return companies.stream()
                .map(company -> new CompanyHit(company, way, Optional.empty()))
                .toList();
    }

    private List<CompanyHit> named(List<Hit> hits, String text, Filter filter) {
        Map<CompanyId, Company> byId = byId(hits.stream().map(CompanySearch::id).toList(), filter);
        Map<CompanyId, String> others = otherNames(hits, text);
        return hits.stream()
                .filter(hit -> byId.containsKey(id(hit)))
                .map(hit -> new CompanyHit(
                        Objects.requireNonNull(byId.get(id(hit))), hit.way(), Optional.ofNullable(others.get(id(hit)))))
                .toList();
    }

    /** By which other name a company was found that does not have the text in its own. */
    private Map<CompanyId, String> otherNames(List<Hit> hits, String text) {
        List<CompanyId> found = hits.stream()
                .filter(hit -> hit.way() == Way.OTHER_NAME || hit.way() == Way.WHOLE)
                .map(CompanySearch::id)
                .toList();
        return found.isEmpty()
                ? Map.of()
                : names.otherNames(found).stream()
                        .filter(other -> Highlight.containsAll(other.name(), text))
                        .collect(Collectors.toMap(OtherName::company, OtherName::name, (first, next) -> first));
    }

    private static CompanyId id(Hit hit) {
        return new CompanyId(hit.id());
    }

    List<Company> inOrder(Collection<CompanyId> ids, Filter filter) {
        Map<CompanyId, Company> byId = byId(ids, filter);
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private Map<CompanyId, Company> byId(Collection<CompanyId> ids, Filter filter) {
        return companies.list(ids, filter).stream().collect(Collectors.toMap(Company::id, Function.identity()));
    }

    /**
     * The whole hit set of a text.
     *
     * @param filter lets the hits through, and gives {@code :best} the first of them in their order
     * @param way how they were found
     */
    public record Sought(Filter filter, Way way) {}

    /** The whole hit set; the firm's own code finds the firm itself. */
    public Sought sought(String text) {
        Found found = search.all(CompanySearchStore.KIND, text);
        long[] own = CompanyId.read(text).stream().mapToLong(CompanyId::value).toArray();
        long[] ids = LongStream.concat(Arrays.stream(found.ids()), Arrays.stream(own))
                .toArray();
        Long[] best = search.best(CompanySearchStore.KIND, text, RANKED).stream()
                .map(Hit::id)
                .toArray(Long[]::new);
        return new Sought(in(ids).and(ranked(best)), found.way());
    }

    /** Where nothing is sought, no row comes before another. */
    static Filter unranked() {
        return ranked(new Long[0]);
    }

    private static Filter ranked(Long[] best) {
        return Filter.where("true", "best", best);
    }

    private static Filter in(long[] ids) {
        return Filter.where(
                "c.id = any (:hits)", "hits", Arrays.stream(ids).boxed().toArray(Long[]::new));
    }
}
