package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.CountedProjects;
import io.tuji.agreement.Declaration;
import io.tuji.agreement.Landing;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.internal.LandedListStore;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Projects that have landed, those that count for a measure, and the declarations that make figures of the counts. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class LandedPage {

    private static final String HERE = "/landed";
    private static final List<String> COLUMNS = List.of(
            "project",
            "name",
            "firm",
            "stage",
            "first",
            "accepted",
            "creditCode",
            "seenIn",
            "seenAsOf",
            "space",
            "jobs",
            "invented");

    private final LandedListStore list;
    private final CountedProjects counted;
    private final AgreementDesk desk;
    private final AgreementWords words;

    LandedPage(LandedListStore list, CountedProjects counted, AgreementDesk desk, AgreementWords words) {
        this.list = list;
        this.counted = counted;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, LandedListStore.SHAPE);
        String measure = listing.filter("measure").orElse("");
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("measures", counted.measures());
        model.addAttribute("measure", measure);
        model.addAttribute("declarations", counted.declarations(measure, visitor));
        model.addAttribute("mayDeclare", counted.measures().contains(measure) && counted.mayDeclare(visitor));
        return "agreement/landed";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, LandedListStore.SHAPE);
        desk.send(
                words.say("agreement.landed"),
                desk.head(COLUMNS),
                format,
                listing.linkTo(HERE),
                row -> list.each(listing, visitor, landing -> row.accept(row(landing))),
                visitor,
                response);
    }

    private List<String> row(Landing landing) {
        return List.of(
                landing.project().code().toString(),
                landing.project().name(),
                landing.project().firm(),
                words.stage(landing.stage()),
                landing.firstOn().toString(),
                landing.acceptedBy(),
                landing.seen().map(Landing.Seen::creditCode).orElse(""),
                landing.seen().map(Landing.Seen::source).orElse(""),
                landing.seen().flatMap(Landing.Seen::asOf).map(Object::toString).orElse(""),
                landing.space(),
                landing.jobs(),
                landing.project().invented() ? words.say("part.invented") : "");
    }

    @PostMapping(HERE + "/declarations")
    @Requires(module = "plan", act = Act.CHANGE)
    String declare(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<Declaration> outcome = counted.declare(typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), "declare", typed, model, response);
            return show(request, visitor, model);
        }
        Declaration now = outcome.now().get();
        desk.say("agreement.done.declared", outcome, flash, now.period(), now.counted());
        return back(now);
    }

    @PostMapping(HERE + "/declarations/{code:[Qq][Xx]-\\d+}/withdraw")
    @Requires(module = "plan", act = Act.CHANGE)
    String withdraw(
            @PathVariable String code,
            @RequestParam(name = "words", defaultValue = "") String why,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Declaration declaration =
                AgreementDesk.found(Declaration.Id.read(code).flatMap(id -> counted.find(id, visitor)));
        Outcome<Declaration> outcome = counted.withdraw(declaration.id(), why, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), declaration.id().code(), Map.of("words", why), model, response);
            return show(request, visitor, model);
        }
        desk.say("agreement.done.declarationWithdrawn", outcome, flash, declaration.period());
        return back(declaration);
    }

    private static String back(Declaration declaration) {
        return "redirect:" + HERE + "?measure=" + declaration.measure();
    }
}
