package io.tuji.title.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.title.CountedTitles;
import io.tuji.title.CountedTitles.Outcome;
import io.tuji.title.TitleDeclaration;
import io.tuji.title.internal.CountedTitleListStore;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The firms whose titles count for a measure, and the declarations that make figures of the counts. */
@Controller
@Requires(module = "title", act = Act.VIEW)
class CountedTitlesPage {

    private static final String HERE = "/titles/counted";
    private static final String ONE = "/titles/declarations/{code:[Cc][Hh]-\\d+}";

    private final CountedTitleListStore list;
    private final CountedTitles counted;
    private final TitleDesk desk;
    private final TitleWords words;
    private final Clock clock;

    CountedTitlesPage(
            CountedTitleListStore list, CountedTitles counted, TitleDesk desk, TitleWords words, Clock clock) {
        this.list = list;
        this.counted = counted;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = listing(request);
        String measure = listing.filter("measure").orElse("");
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("measures", counted.measures());
        model.addAttribute("measure", measure);
        model.addAttribute("kinds", counted.kinds(measure));
        model.addAttribute("count", counted.count(measure, today, visitor));
        model.addAttribute("today", today);
        model.addAttribute("declarations", counted.declarations(measure, visitor));
        model.addAttribute("mayDeclare", counted.measures().contains(measure) && counted.mayDeclare(visitor));
        return "title/counted";
    }

    /** Without another wish, for the first measure that counts titles. */
    private Listing listing(HttpServletRequest request) {
        Listing listing = Listing.read(request, CountedTitleListStore.SHAPE);
        return listing.filter("measure").isPresent()
                ? listing
                : counted.measures().stream()
                        .findFirst()
                        .map(first -> listing.with("measure", first))
                        .orElse(listing);
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "title", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = listing(request);
        desk.send(
                words.say("titles.counted"),
                format,
                listing,
                row -> list.each(listing, visitor, row),
                visitor,
                response);
    }

    @PostMapping("/titles/declarations")
    @Requires(module = "plan", act = Act.CHANGE)
    String declare(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome outcome = counted.declare(typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), "declare", typed, model, response);
            return show(request, visitor, model);
        }
        TitleDeclaration now = outcome.now().get();
        flash.addFlashAttribute("done", words.say("titles.done.declared", now.asOf(), now.counted()));
        return back(now);
    }

    @GetMapping(ONE)
    String one(@PathVariable String code, Visitor visitor, Model model) {
        TitleDeclaration declaration = find(code, visitor);
        model.addAttribute("declaration", declaration);
        model.addAttribute("kinds", counted.kinds(declaration.measure()));
        model.addAttribute("difference", counted.difference(declaration, visitor));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayDeclare", counted.mayDeclare(visitor));
        return "title/declaration";
    }

    @PostMapping(ONE + "/withdraw")
    @Requires(module = "plan", act = Act.CHANGE)
    String withdraw(
            @PathVariable String code,
            @RequestParam(name = "words", defaultValue = "") String why,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        TitleDeclaration declaration = find(code, visitor);
        Outcome outcome = counted.withdraw(declaration.id(), why, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), "withdraw", Map.of("words", why), model, response);
            return one(code, visitor, model);
        }
        flash.addFlashAttribute("done", words.say("titles.done.withdrawn", declaration.asOf()));
        return back(declaration);
    }

    private TitleDeclaration find(String code, Visitor visitor) {
        return TitleDesk.found(TitleDeclaration.Id.read(code).flatMap(id -> counted.find(id, visitor)));
    }

    private static String back(TitleDeclaration declaration) {
        return "redirect:" + HERE + "?measure=" + declaration.measure();
    }
}
