package io.tuji.coding.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.coding.Codings;
import io.tuji.coding.Codings.Outcome;
import io.tuji.coding.CompanyIndustry;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of firms whose industry waits for a person: the most valuable with its words, decided by a key each. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class IndustryReviewPage {

    static final String HERE = "/coding/review";
    private static final int LISTED = 20;
    private static final int FOUND = 9;
    private static final int LONGEST_QUERY = 100;

    private final Codings codings;
    private final ReviewViews views;
    private final CodingWords words;
    private final ProblemTexts texts;

    IndustryReviewPage(Codings codings, ReviewViews views, CodingWords words, ProblemTexts texts) {
        this.codings = codings;
        this.views = views;
        this.words = words;
        this.texts = texts;
    }

    /**
     * @param company the one to show; the first of the queue where none is named
     * @param q what the person looks for among the industries
     */
    @GetMapping(HERE)
    String show(
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String q,
            Visitor visitor,
            Model model) {
        fill(CompanyId.read(company), q.strip(), List.of(), visitor, model);
        return "coding/review";
    }

    private void fill(Optional<CompanyId> named, String q, List<Problem> problems, Visitor visitor, Model model) {
        List<CompanyIndustry> queue = codings.queue(LISTED, visitor);
        Optional<CompanyIndustry> shown =
                named.flatMap(codings::find).or(() -> queue.stream().findFirst());
        String wanted = q.substring(0, Math.min(q.length(), LONGEST_QUERY));
        List<IndustryCode> found =
                wanted.isEmpty() ? List.of() : IndustryTree.current().search(wanted);
        model.addAttribute("tabs", Tabs.of(visitor));
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("progress", codings.progress());
        model.addAttribute("view", shown.flatMap(s -> views.of(s, visitor)).orElse(null));
        model.addAttribute("queue", views.lines(queue, visitor));
        model.addAttribute("q", wanted);
        model.addAttribute("found", found.stream().limit(FOUND).toList());
        model.addAttribute("more", Math.max(0, found.size() - FOUND));
    }

    @PostMapping(HERE + "/{code}")
    String decide(
            @PathVariable String code,
            @RequestParam String industry,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        CompanyId company = company(code);
        Outcome outcome = codings.decide(company, industry, reason, visitor);
        if (outcome.decision().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fill(Optional.of(company), "", outcome.problems(), visitor, model);
            return "coding/review";
        }
        flash.addFlashAttribute("undo", words.undo(outcome.decision().get(), HERE + "?company=" + company.code()));
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{code}/later")
    String later(@PathVariable String code, Visitor visitor) {
        codings.later(company(code), visitor);
        return "redirect:" + HERE;
    }

    private static CompanyId company(String code) {
        return CompanyId.read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
