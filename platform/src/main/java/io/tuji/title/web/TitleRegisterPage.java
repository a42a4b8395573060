package io.tuji.title.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.CompanyFacet;
import io.tuji.registry.Titles;
import io.tuji.title.TitleState;
import io.tuji.title.internal.TitleListStore;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The titles of all firms that the visitor may see. */
@Controller
@Requires(module = "title", act = Act.VIEW)
class TitleRegisterPage {

    private final TitleListStore list;
    private final Titles titles;
    private final TitleDesk desk;
    private final TitleWords words;
    private final List<CompanyFacet> places;

    TitleRegisterPage(TitleListStore list, Titles titles, TitleDesk desk, TitleWords words, List<CompanyFacet> facets) {
        this.list = list;
        this.titles = titles;
        this.desk = desk;
        this.words = words;
        this.places = facets.stream()
                .filter(facet -> facet.key().equals(CompanyFacet.SUBDISTRICT))
                .toList();
    }

    @GetMapping("/titles")
    String show(HttpServletRequest request, Visitor visitor, Locale locale, Model model) {
        Listing listing = Listing.read(request, TitleListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("counts", list.counts(listing, visitor));
        model.addAttribute("kinds", titles.kinds());
        model.addAttribute("states", TitleState.values());
        model.addAttribute(
                "subdistricts",
                places.stream().flatMap(facet -> facet.options(locale).stream()).toList());
        return "title/titles";
    }

    @GetMapping("/titles/{format:csv|xlsx}")
    @Requires(module = "title", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, TitleListStore.SHAPE);
        desk.send(words.say("nav.title"), format, listing, row -> list.each(listing, visitor, row), visitor, response);
    }
}
