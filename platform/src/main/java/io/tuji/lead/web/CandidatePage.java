package io.tuji.lead.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Candidates;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.Explained;
import io.tuji.registry.CompanyId;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One candidate: every term with its facts, what is missing and who could say it; here it is put aside and brought back. */
@Controller
@Requires(module = "lead", act = Act.VIEW)
class CandidatePage {

    private static final String HERE = "/candidates/{company:[Qq][Yy]-\\d+}";

    private final Candidates candidates;
    private final CandidateDesk desk;
    private final LeadWords words;
    private final ProblemTexts problemTexts;

    CandidatePage(Candidates candidates, CandidateDesk desk, LeadWords words, ProblemTexts problemTexts) {
        this.candidates = candidates;
        this.desk = desk;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(@PathVariable String company, HttpServletRequest request, Visitor visitor, Model model) {
        return fill(company, request, List.of(), visitor, model);
    }

    @PostMapping(HERE + "/aside")
    @Requires(module = "lead", act = Act.CHANGE)
    String putAside(
            @PathVariable String company,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Explained explained = get(company, request, visitor);
        List<Problem> problems = candidates.putAside(explained.ranked().company(), reason, visitor);
        return after(problems, "lead.done.aside", company, request, visitor, model, flash, response);
    }

    @PostMapping(HERE + "/back")
    @Requires(module = "lead", act = Act.CHANGE)
    String bringBack(
            @PathVariable String company,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Explained explained = get(company, request, visitor);
        List<Problem> problems = candidates.bringBack(explained.ranked().company(), visitor);
        return after(problems, "lead.done.back", company, request, visitor, model, flash, response);
    }

    private String after(
            List<Problem> problems,
            String done,
            String company,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(company, request, problems, visitor, model);
        }
        flash.addFlashAttribute("done", words.say(done));
        return "redirect:" + listing(request).linkTo("/candidates/" + company);
    }

    private static Listing listing(HttpServletRequest request) {
        return Listing.read(request, CandidateDesk.SHAPE);
    }

    private Explained get(String company, HttpServletRequest request, Visitor visitor) {
        Ask ask = ask(request);
        return CompanyId.read(company)
                .flatMap(id -> candidates.explain(id, ask, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Ask ask(HttpServletRequest request) {
        return desk.ask(listing(request)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String fill(
            String company, HttpServletRequest request, List<Problem> problems, Visitor visitor, Model model) {
        Explained explained = get(company, request, visitor);
        model.addAttribute("listing", listing(request));
        model.addAttribute("explained", explained);
        model.addAttribute("ranked", explained.ranked());
        model.addAttribute("problems", problemTexts.of(problems));
        return "lead/candidate";
    }
}
