package io.tuji.lead.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Candidates;
import io.tuji.lead.Candidates.Declared;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How much each term of the ranking counts, and why; whoever may change all leads declares it anew. */
@Controller
@Requires(module = "lead", act = Act.VIEW)
class CandidateWeightsPage {

    private final Candidates candidates;
    private final LeadWords words;
    private final ProblemTexts problemTexts;

    CandidateWeightsPage(Candidates candidates, LeadWords words, ProblemTexts problemTexts) {
        this.candidates = candidates;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/candidates/weights")
    String show(Visitor visitor, Model model) {
        Declared declared = candidates.weights();
        Map<String, String> typed = Arrays.stream(Term.values())
                .collect(Collectors.toMap(
                        Term::name, term -> Integer.toString(declared.weights().of(term))));
        return fill(typed, "", List.of(), visitor, model);
    }

    @PostMapping("/candidates/weights")
    @Requires(module = "lead", act = Act.CHANGE)
    String weigh(
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (!mayWeigh(visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Map<String, String> typed = Arrays.stream(Term.values())
                .map(Term::name)
                .collect(Collectors.toMap(Function.identity(), name -> sent.getOrDefault(name, "")));
        String reason = sent.getOrDefault("reason", "");
        List<Problem> problems = candidates.weigh(typed, reason, visitor);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(typed, reason, problems, visitor, model);
        }
        flash.addFlashAttribute("done", words.say("lead.done.weights"));
        return "redirect:/candidates/weights";
    }

    /** The weights hold for everybody, so those of one body do not set them. */
    private static boolean mayWeigh(Visitor visitor) {
        return visitor.scope(Right.change("lead")).filter(Scope.ALL::equals).isPresent();
    }

    private String fill(
            Map<String, String> typed, String reason, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("reason", reason);
        model.addAttribute("terms", Term.values());
        model.addAttribute("declared", candidates.weights());
        model.addAttribute("mayWeigh", mayWeigh(visitor));
        model.addAttribute("problems", problemTexts.of(problems));
        return "lead/weights";
    }
}
