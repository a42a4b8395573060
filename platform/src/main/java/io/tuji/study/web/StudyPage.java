package io.tuji.study.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Outcome;
import io.tuji.demand.Step;
import io.tuji.document.Documents;
import io.tuji.study.Studies;
import io.tuji.study.Studies.TypedDecision;
import io.tuji.study.Studies.TypedFinding;
import io.tuji.study.Study;
import io.tuji.study.Study.Certainty;
import io.tuji.study.Study.Move;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One study: its question, what was found and decided, its papers, and what can be done now. */
@Controller
@Requires(module = "study", act = Act.VIEW)
class StudyPage {

    private static final String HERE = "/studies/{code:[Yy][Pp]-\\d+}";

    private final Studies studies;
    private final StudyDesk desk;
    private final Documents documents;
    private final NodeNames nodes;
    private final OrgUnits units;
    private final StudyWords words;
    private final Clock clock;

    StudyPage(
            Studies studies,
            StudyDesk desk,
            Documents documents,
            NodeNames nodes,
            OrgUnits units,
            StudyWords words,
            Clock clock) {
        this.studies = studies;
        this.desk = desk;
        this.documents = documents;
        this.nodes = nodes;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /** What an answer to a form needs, whatever the form. */
    private record Asked(
            Study study, Visitor visitor, Model model, RedirectAttributes flash, HttpServletResponse response) {}

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(desk.get(code, visitor), visitor, model);
    }

    @PostMapping(HERE + "/moves/{move:[A-Z_]+}")
    @Requires(module = "study", act = Act.CHANGE)
    String move(
            @PathVariable String code,
            @PathVariable String move,
            @RequestParam(name = "words", defaultValue = "") String typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Study study = desk.get(code, visitor);
        Move wanted = Move.read(move).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Asked asked = new Asked(study, visitor, model, flash, response);
        return answer(studies.move(study.id(), wanted, typed, visitor), wanted.name(), asked);
    }

    @PostMapping(HERE + "/findings")
    @Requires(module = "study", act = Act.CHANGE)
    String addFinding(
            @PathVariable String code,
            @ModelAttribute("typedFinding") TypedFinding typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Study study = desk.get(code, visitor);
        Asked asked = new Asked(study, visitor, model, flash, response);
        return answer(studies.addFinding(study.id(), typed, visitor), "FINDING", asked);
    }

    @PostMapping(HERE + "/decisions")
    @Requires(module = "study", act = Act.CHANGE)
    String addDecision(
            @PathVariable String code,
            @ModelAttribute("typedDecision") TypedDecision typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Study study = desk.get(code, visitor);
        Asked asked = new Asked(study, visitor, model, flash, response);
        return answer(studies.addDecision(study.id(), typed, visitor), "DECISION", asked);
    }

    @PostMapping(HERE + "/{part:findings|decisions}/{id:\\d{1,18}}/withdraw")
    @Requires(module = "study", act = Act.CHANGE)
    String withdraw(
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable long id,
            @RequestParam(name = "words", defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Study study = desk.get(code, visitor);
        Asked asked = new Asked(study, visitor, model, flash, response);
        return part.equals("findings")
                ? answer(studies.withdrawFinding(study.id(), id, reason, visitor), "FINDING_WITHDRAWN", asked)
                : answer(studies.withdrawDecision(study.id(), id, reason, visitor), "DECISION_WITHDRAWN", asked);
    }

    @PostMapping(HERE + "/papers")
    @Requires(module = "study", act = Act.CHANGE)
    String keep(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Study study = desk.get(code, visitor);
        Asked asked = new Asked(study, visitor, model, flash, response);
        Outcome<Study> outcome = desk.keep(study, papers == null ? List.of() : papers, visitor);
        if (outcome.now().isEmpty()) {
            return refused(outcome, asked);
        }
        flash.addFlashAttribute(
                "done", words.say("study.done.PAPERS", study.id().code()));
        return "redirect:" + address(study);
    }

    @PostMapping(HERE + "/undo")
    @Requires(module = "study", act = Act.CHANGE)
    String undo(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Study study = desk.get(code, visitor);
        Outcome<Study> outcome = studies.undo(study.id(), visitor);
        if (outcome.now().isEmpty()) {
            return refused(outcome, new Asked(study, visitor, model, flash, response));
        }
        flash.addFlashAttribute("done", words.say("study.done.UNDO", study.id().code()));
        return "redirect:" + address(study);
    }

    /** What was done can be taken back at once. */
    private String answer(Outcome<Study> outcome, String act, Asked asked) {
        if (outcome.now().isEmpty()) {
            asked.model().addAttribute("refusedAct", act);
            return refused(outcome, asked);
        }
        String said = words.say("study.done." + act, asked.study().id().code());
        asked.flash().addFlashAttribute("undo", new Undo(said, address(asked.study()) + "/undo"));
        return "redirect:" + address(asked.study());
    }

    private String refused(Outcome<Study> outcome, Asked asked) {
        desk.show(outcome.problems(), asked.model(), asked.response());
        return fill(asked.study(), asked.visitor(), asked.model());
    }

    private static String address(Study study) {
        return "/studies/" + study.id().code();
    }

    private String fill(Study study, Visitor visitor, Model model) {
        List<Step> steps = studies.steps(study.id());
        model.addAttribute("study", study);
        model.addAttribute("findings", studies.findings(study.id()));
        model.addAttribute("decisions", studies.decisions(study.id()));
        model.addAttribute("papers", documents.list(study.id().owner()));
        model.addAttribute("moves", Move.of(study.state()));
        model.addAttribute("steps", steps);
        model.addAttribute("undoable", Step.isLastUndoable(steps));
        if (!model.containsAttribute("typedFinding")) {
            model.addAttribute("typedFinding", new TypedFinding("", "", List.of(), List.of()));
        }
        if (!model.containsAttribute("typedDecision")) {
            String today = LocalDate.now(clock).toString();
            model.addAttribute("typedDecision", new TypedDecision("", visitor.name(), today, "", ""));
        }
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("chains", nodes.choices());
        model.addAttribute("places", words.places());
        model.addAttribute("units", units.list());
        return "study/study";
    }
}
