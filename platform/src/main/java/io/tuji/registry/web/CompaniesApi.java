package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.search.Way;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.internal.CompanyExport;
import io.tuji.registry.internal.CompanyExport.Wanted;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyPages;
import io.tuji.registry.internal.CompanyQuery;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.FacetCounts;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.Download;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Firms: found, filtered, one by one, taken out whole. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class CompaniesApi {

    private static final int MOST_HITS = 50;
    private static final int LONGEST_QUERY = 100;

    record DivisionJson(String code, Optional<String> name, long companies) {}

    /** @param otherName by which the firm was found, where that is not its name */
    record HitJson(Way way, Optional<String> otherName, CompanyJson company) {}

    record FacetJson(
            @Described(zh = "筛选的参数名", en = "parameter of the filter")
            String filter,

            List<FacetCounts.Count> values) {}

    private final Registry registry;
    private final CompanyStore companies;
    private final CompanyPages pages;
    private final CompanyExport export;
    private final FacetCounts counts;

    CompaniesApi(
            Registry registry, CompanyStore companies, CompanyPages pages, CompanyExport export, FacetCounts counts) {
        this.registry = registry;
        this.companies = companies;
        this.pages = pages;
        this.export = export;
        this.counts = counts;
    }

    @GetMapping("/companies")
    @Described(
            zh = "企业列表；筛选与页面相同，capitalFrom、capitalTo 以万元计",
            en = "The list of firms under the filters of the page; capitalFrom and capitalTo count in 万元")
    ResponseEntity<PageJson<CompanyJson>> list(@ListOf(CompanyQuery.class) Listing listing, Visitor visitor) {
        CompanyQuery query = understood(listing);
        return PageJson.of(pages.page(listing, query, CompanyFilter.of(visitor, CompanyFilter.VIEW)), CompanyJson::of);
    }

    @GetMapping("/companies.{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    @Described(zh = "同一列表的文件，取走留有记录", en = "The same list as a file; taking it is noted")
    void export(
            @PathVariable String format,
            @ListOf(CompanyQuery.class) Listing listing,
            Visitor visitor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        CompanyQuery query = understood(listing);
        Filter filter = pages.filter(listing, query, CompanyFilter.of(visitor, CompanyFilter.EXPORT));
        Wanted wanted = new Wanted(filter, listing.orderBy(), listing.linkTo("/companies"), format.equals("xlsx"));
        List<Problem> obstacles = export.obstacles(wanted);
        if (!obstacles.isEmpty()) {
            throw ApiRefused.input(obstacles);
        }
        Download.Kind kind = wanted.workbook() ? Download.Kind.XLSX : Download.Kind.CSV;
        new Download("companies", kind).send(response, out -> export.write(wanted, visitor, locale, out));
    }

    private static CompanyQuery understood(Listing listing) {
        CompanyQuery query = CompanyQuery.of(listing);
        if (!query.problems().isEmpty()) {
            throw ApiRefused.input(query.problems());
        }
        return query;
    }

    @GetMapping("/companies/{code:QY-\\d{8,18}}")
    @Described(zh = "一家企业，按采信的值", en = "One firm as it is believed to be")
    CompanyJson show(@PathVariable String code, Visitor visitor) {
        return CompanyId.read(code)
                .flatMap(id -> registry.find(id, visitor))
                .map(CompanyJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/search")
    @Described(
            zh = "按名称（含曾用名、拼音及首字母）、信用代码、地址的任意部分查找企业，最合者在前",
            en = "Firms by any part of a name, pinyin or its initials, credit code or address, the best hit first")
    List<HitJson> search(
            @RequestParam @Described(zh = "所找的文字", en = "what is looked for") String q,
            @RequestParam(defaultValue = "10") @Described(zh = "最多几家，至多 50", en = "how many at most, up to 50")
                    int size,
            Visitor visitor) {
        String text = q.strip();
        String wanted = text.length() <= LONGEST_QUERY ? text : text.substring(0, LONGEST_QUERY);
        return registry.hits(wanted, Math.max(1, Math.min(MOST_HITS, size)), visitor).stream()
                .map(hit -> new HitJson(hit.way(), hit.otherName(), CompanyJson.of(hit.company())))
                .toList();
    }

    @GetMapping("/companies/facets")
    @Described(
            zh = "列表中各筛选项的企业数，每项取最多的几个值",
            en = "How many firms of the list each filter would leave, for its most frequent values")
    List<FacetJson> facets(@ListOf(CompanyQuery.class) Listing listing, Visitor visitor) {
        understood(listing);
        return counts.of(listing, CompanyFilter.of(visitor, CompanyFilter.VIEW)).entrySet().stream()
                .map(facet -> new FacetJson(facet.getKey(), facet.getValue()))
                .toList();
    }

    @GetMapping("/companies/divisions")
    @Described(zh = "各注册地行政区划的企业数", en = "How many firms are registered in each division")
    List<DivisionJson> divisions(Visitor visitor) {
        return companies.divisions(CompanyFilter.of(visitor, CompanyFilter.VIEW)).stream()
                .map(count -> new DivisionJson(
                        count.code(), Divisions.current().find(count.code()).map(Division::name), count.count()))
                .toList();
    }
}
