package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.search.Way;
import io.tuji.engine.value.Problem;
import io.tuji.importing.Source;
import io.tuji.importing.Sources;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyFacet;
import io.tuji.registry.internal.CompanyExport;
import io.tuji.registry.internal.CompanyExport.Wanted;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyPages;
import io.tuji.registry.internal.CompanyQuery;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.web.Download;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of firms: found, filtered, sorted, taken out whole. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class CompanyListPage {

    record ListJson(long total, List<CompanyJson> rows) {}

    private final CompanyStore companies;
    private final CompanyPages pages;
    private final CompanyExport export;
    private final Sources sources;
    private final List<CompanyFacet> facets;
    private final Chips chips;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;
    private final Clock clock;

    CompanyListPage(
            CompanyStore companies,
            CompanyPages pages,
            CompanyExport export,
            Sources sources,
            List<CompanyFacet> facets,
            Chips chips,
            CompanyWords words,
            ProblemTexts problemTexts,
            Clock clock) {
        this.companies = companies;
        this.pages = pages;
        this.export = export;
        this.sources = sources;
        this.facets = facets.stream()
                .sorted(Comparator.comparingInt(facet -> CompanyFacet.KEYS.indexOf(facet.key())))
                .toList();
        this.chips = chips;
        this.words = words;
        this.problemTexts = problemTexts;
        this.clock = clock;
    }

    @GetMapping("/companies")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, CompanyQuery.SHAPE);
        CompanyQuery query = CompanyQuery.of(listing);
        show(listing, query, query.problems(), visitor, model);
        return "registry/list";
    }

    private void show(Listing listing, CompanyQuery query, List<Problem> problems, Visitor visitor, Model model) {
        Filter visible = CompanyFilter.of(visitor, CompanyFilter.VIEW);
        List<Source> speakers = sources.list().stream()
                .filter(s -> s.target().equals("registry"))
                .toList();
        model.addAttribute("page", pages.page(listing, query, visible));
        model.addAttribute("listing", listing);
        model.addAttribute("way", pages.way(listing).orElse(Way.ANYWHERE));
        model.addAttribute("problems", problemTexts.of(problems));
        model.addAttribute("further", query.isFurther() || !problems.isEmpty());
        model.addAttribute("chips", chips.of(listing, speakers));
        model.addAttribute("sources", speakers);
        Map<Boolean, List<CompanyFacet>> shown =
                facets.stream().collect(Collectors.partitioningBy(facet -> CompanyQuery.AT_ONCE.contains(facet.key())));
        model.addAttribute("facets", shown.get(true));
        model.addAttribute("furtherFacets", shown.get(false));
        model.addAttribute("divisions", companies.divisions(visible));
    }

    @GetMapping(path = "/companies", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> list(HttpServletRequest request, Visitor visitor) {
        Listing listing = Listing.read(request, CompanyQuery.SHAPE);
        CompanyQuery query = CompanyQuery.of(listing);
        if (!query.problems().isEmpty()) {
            return ResponseEntity.badRequest().body(problemTexts.of(query.problems()));
        }
        PageOf<Company> page = pages.page(listing, query, CompanyFilter.of(visitor, CompanyFilter.VIEW));
        return ResponseEntity.ok(new ListJson(
                page.total(), page.rows().stream().map(CompanyJson::of).toList()));
    }

    /** The whole list as it is filtered, in its order; or the list page with the reason why not. */
    @GetMapping("/companies/export")
    @Requires(module = "registry", act = Act.EXPORT)
    @Nullable
    String export(
            @RequestParam(defaultValue = "csv") String form,
            HttpServletRequest request,
            HttpServletResponse response,
            Visitor visitor,
            Locale locale,
            Model model)
            throws IOException {
        Listing listing = Listing.read(request, CompanyQuery.SHAPE);
        CompanyQuery query = CompanyQuery.of(listing);
        Filter filter = pages.filter(listing, query, CompanyFilter.of(visitor, CompanyFilter.EXPORT));
        Wanted wanted = new Wanted(filter, listing.orderBy(), listing.linkTo("/companies"), form.equals("xlsx"));
        List<Problem> problems = query.problems().isEmpty() ? export.obstacles(wanted) : query.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(listing, query, problems, visitor, model);
            return "registry/list";
        }
        Download.Kind kind = wanted.workbook() ? Download.Kind.XLSX : Download.Kind.CSV;
        new Download(words.say("nav.registry") + " " + LocalDate.now(clock), kind)
                .send(response, out -> export.write(wanted, visitor, locale, out));
        return null;
    }
}
