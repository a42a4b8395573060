package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.NodeId;
import io.tuji.chain.internal.NodeDecisions;
import io.tuji.chain.internal.NodeDecisions.Outcome;
import io.tuji.chain.internal.NodeDecisions.Word;
import io.tuji.registry.CompanyId;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a person says of one firm and its nodes on its own page. */
@Controller
@Requires(module = "chain", act = Act.CHANGE)
class FirmNodesPage {

    private final NodeDecisions decisions;
    private final PositionWords words;
    private final ProblemTexts texts;

    FirmNodesPage(NodeDecisions decisions, PositionWords words, ProblemTexts texts) {
        this.decisions = decisions;
        this.words = words;
        this.texts = texts;
    }

    @PostMapping("/companies/{code}/nodes")
    String decide(
            @PathVariable String code,
            @RequestParam(defaultValue = "") List<String> node,
            @RequestParam(defaultValue = "true") boolean on,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        CompanyId company = CompanyId.read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Word> said = node.stream()
                .distinct()
                .flatMap(text -> NodeId.read(text).stream())
                .map(id -> new Word(id, on))
                .toList();
        Outcome outcome = decisions.decide(company, said, reason, visitor);
        if (!outcome.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", texts.of(outcome.problems()));
            model.addAttribute("company", company.code());
            model.addAttribute("said", said);
            model.addAttribute("on", on);
            model.addAttribute("reason", reason);
            return "chain/positions/refused";
        }
        String back = "/companies/" + company.code();
        flash.addFlashAttribute("undo", words.undo(outcome.decisions(), back, visitor));
        return "redirect:" + back + "#nodes";
    }
}
