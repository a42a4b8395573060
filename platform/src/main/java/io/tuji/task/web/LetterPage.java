package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.document.Document;
import io.tuji.engine.value.Problem;
import io.tuji.task.Appeal;
import io.tuji.task.GivenScore;
import io.tuji.task.Letter;
import io.tuji.task.Letters;
import io.tuji.task.Outcome;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One letter of responsibility: its scores side by side, the appeals against them and how these were decided. */
@Controller
@Requires(module = "task", act = Act.VIEW)
class LetterPage {

    private static final String HERE = "/tasks/scores/{code:ZR-\\d+}";

    private final Letters letters;
    private final TaskDesk desk;
    private final ProblemTexts problemTexts;

    LetterPage(Letters letters, TaskDesk desk, ProblemTexts problemTexts) {
        this.letters = letters;
        this.desk = desk;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(get(code), List.of(), Map.of(), visitor, model);
    }

    @PostMapping(HERE + "/score")
    @Requires(module = "task", act = Act.CHANGE)
    String score(@PathVariable String code, Visitor visitor, Model model, HttpServletResponse response) {
        desk.requireAll(visitor);
        Outcome<GivenScore> outcome = letters.score(get(code).id(), visitor);
        return outcome.now().isPresent()
                ? "redirect:/tasks/scores/" + code
                : refused(get(code), outcome.problems(), Map.of(), visitor, model, response);
    }

    @PostMapping(HERE + "/appeals")
    @Requires(module = "task", act = Act.CHANGE)
    String appeal(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> evidence,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Letter letter = get(code);
        Outcome<Appeal> outcome = desk.withPapers(
                () -> letters.appeal(letter.id(), item, wanted, reason, visitor),
                raised -> raised.id().owner(),
                evidence,
                visitor);
        if (outcome.now().isEmpty()) {
            Map<String, String> typed = Map.of("item", item, "wanted", wanted, "reason", reason);
            return refused(letter, outcome.problems(), typed, visitor, model, response);
        }
        Appeal raised = outcome.now().get();
        flash.addFlashAttribute(
                "done", desk.say("task.appeal.raised", raised.id().code()));
        return "redirect:/tasks/scores/" + code;
    }

    @PostMapping("/tasks/appeals/{id:\\d{1,18}}/decision")
    @Requires(module = "task", act = Act.APPROVE)
    String decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(defaultValue = "") String granted,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Appeal appeal = letters.findAppeal(new Appeal.Id(id)).orElseThrow(LetterPage::notFound);
        Letter letter = letters.find(appeal.letter()).orElseThrow(LetterPage::notFound);
        Outcome<Appeal> outcome = letters.decide(appeal.id(), accepted, granted, reason, visitor);
        if (outcome.now().isEmpty()) {
            Map<String, String> typed = Map.of("granted", granted, "decision", reason);
            return refused(letter, outcome.problems(), typed, visitor, model, response);
        }
        flash.addFlashAttribute(
                "done",
                desk.say(
                        accepted ? "task.appeal.accepted" : "task.appeal.rejected",
                        appeal.id().code()));
        return "redirect:/tasks/scores/" + letter.id().code();
    }

    private String refused(
            Letter letter,
            List<Problem> problems,
            Map<String, String> typed,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(letter, problems, typed, visitor, model);
    }

    private String fill(
            Letter letter, List<Problem> problems, Map<String, String> typed, Visitor visitor, Model model) {
        List<GivenScore> scores = letters.scores(letter.id());
        List<Appeal> appeals = letters.appeals(letter.id());
        Map<Appeal, List<Document>> papers = appeals.stream()
                .collect(Collectors.toMap(
                        Function.identity(), appeal -> desk.papers(appeal.id().owner())));
        model.addAttribute("letter", letter);
        model.addAttribute("scores", scores);
        model.addAttribute("latest", scores.isEmpty() ? null : scores.get(scores.size() - 1));
        model.addAttribute("appeals", appeals);
        model.addAttribute("papers", papers);
        model.addAttribute("typed", typed);
        model.addAttribute("mayKeepAll", TaskDesk.mayKeepAll(visitor));
        model.addAttribute("mayAppeal", letters.mayAppeal(letter, visitor));
        model.addAttribute("mayDecide", visitor.may(Right.approve("task")));
        model.addAttribute("problems", problemTexts.of(problems));
        return "task/letter";
    }

    private Letter get(String code) {
        return Letter.Id.read(code).flatMap(letters::find).orElseThrow(LetterPage::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
