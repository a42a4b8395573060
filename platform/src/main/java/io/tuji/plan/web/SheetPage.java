package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.plan.internal.PlanProblem;
import io.tuji.plan.internal.Sheet;
import io.tuji.plan.internal.SheetDifference;
import io.tuji.plan.internal.SheetDifference.Kind;
import io.tuji.plan.internal.Sheets;
import io.tuji.plan.internal.Sheets.Received;
import io.tuji.web.ProblemTexts;
import io.tuji.web.ReceivedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Brings a sheet of observations in: upload, differences, apply. */
@Controller
@Requires(module = "plan", act = Act.CHANGE)
class SheetPage {

    private final Sheets sheets;
    private final PlanWords words;
    private final ProblemTexts problemTexts;
    private final ReceivedFile received;

    SheetPage(Sheets sheets, PlanWords words, ProblemTexts problemTexts, ReceivedFile received) {
        this.sheets = sheets;
        this.words = words;
        this.problemTexts = problemTexts;
        this.received = received;
    }

    @GetMapping("/plan/sheets/new")
    String form(Model model) {
        show("", List.of(), model);
        return "plan/sheet-new";
    }

    @PostMapping("/plan/sheets/new")
    String receive(
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Received kept = receive(file.filter(f -> !f.isEmpty()), reason.strip(), visitor);
        if (kept.id().isPresent()) {
            return "redirect:/plan/sheets/" + kept.id().get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(reason, kept.problems(), model);
        return "plan/sheet-new";
    }

    private Received receive(Optional<MultipartFile> file, String reason, Visitor visitor) throws IOException {
        if (file.isEmpty()) {
            return refused(PlanProblem.NO_FILE.at(Place.field("file")));
        }
        if (reason.isEmpty()) {
            return refused(PlanProblem.REASON_MISSING.at(Place.field("reason")));
        }
        return received.read(file.get(), (path, name) -> sheets.receive(path, name, reason, visitor));
    }

    private static Received refused(Problem problem) {
        return new Received(Optional.empty(), List.of(problem));
    }

    private void show(String reason, List<Problem> problems, Model model) {
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problemTexts.of(problems));
    }

    @GetMapping("/plan/sheets/{id}")
    String differences(@PathVariable long id, Model model) {
        Sheet sheet = get(id);
        List<SheetDifference> differences = sheet.appliedAt().isPresent() ? List.of() : sheets.compare(sheet);
        Map<Kind, Long> counts =
                differences.stream().collect(Collectors.groupingBy(SheetDifference::kind, Collectors.counting()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("counts", counts);
        model.addAttribute("faulty", counts.getOrDefault(Kind.FAULTY, 0L));
        model.addAttribute("changes", counts.getOrDefault(Kind.NEW, 0L) + counts.getOrDefault(Kind.CHANGED, 0L));
        model.addAttribute(
                "differences",
                differences.stream().filter(d -> d.kind() != Kind.SAME).toList());
        return "plan/sheet";
    }

    @PostMapping("/plan/sheets/{id}")
    String apply(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Sheet sheet = get(id);
        List<Problem> problems = applied(sheet, visitor);
        if (!problems.isEmpty()) {
            flash.addFlashAttribute("problems", problemTexts.of(problems));
            return "redirect:/plan/sheets/" + id;
        }
        flash.addFlashAttribute("done", words.say("plan.sheet.applied"));
        return "redirect:/plan/observations";
    }

    private List<Problem> applied(Sheet sheet, Visitor visitor) {
        try {
            return sheets.apply(sheet, visitor);
        } catch (Sheets.SheetRefused refused) {
            return refused.problems();
        }
    }

    private Sheet get(long id) {
        return sheets.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
