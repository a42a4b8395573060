package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.search.Way;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyHit;
import io.tuji.registry.OtherHits;
import io.tuji.registry.Registry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Hits while somebody types in the search box. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class SuggestPage {

    private static final int SHOWN = 10;
    private static final int FEW = 5;
    private static final int MOST = 50;
    private static final int LONGEST_QUERY = 100;

    /**
     * What is not known is left out.
     *
     * @param otherName by which it was found, where that is not its name
     */
    public record Hit(
            String id,
            String name,
            Way way,
            @Nullable String otherName,
            @Nullable String creditCode,
            @Nullable String division,
            boolean gone,
            boolean invented) {}

    private final Registry registry;
    private final List<OtherHits> others;

    SuggestPage(Registry registry, List<OtherHits> others) {
        this.registry = registry;
        this.others = others;
    }

    @GetMapping("/search/suggest")
    String show(@RequestParam(defaultValue = "") String q, Visitor visitor, Model model) {
        List<OtherHits.Group> found = others.stream()
                .map(other -> new OtherHits.Group(other.labelKey(), other.find(shortened(q), FEW, visitor)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
        model.addAttribute("hits", hits(q, SHOWN, visitor));
        model.addAttribute("others", found);
        model.addAttribute("typed", shortened(q));
        return "registry/suggest";
    }

    @GetMapping(path = "/search/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<Hit> list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "10") int size, Visitor visitor) {
        return hits(q, Math.max(1, Math.min(MOST, size)), visitor);
    }

    private List<Hit> hits(String q, int size, Visitor visitor) {
        return registry.hits(shortened(q), size, visitor).stream()
                .map(SuggestPage::hit)
                .toList();
    }

    private static String shortened(String typed) {
        String text = typed.strip();
        return text.length() <= LONGEST_QUERY ? text : text.substring(0, LONGEST_QUERY);
    }

    private static Hit hit(CompanyHit hit) {
        Company company = hit.company();
        return new Hit(
                company.id().code(),
                company.name(),
                hit.way(),
                hit.otherName().orElse(null),
                company.creditCode().find().map(CreditCode::text).orElse(null),
                company.divisionCode()
                        .find()
                        .flatMap(Divisions.current()::find)
                        .map(Division::name)
                        .orElse(null),
                company.gone(),
                company.invented());
    }
}
