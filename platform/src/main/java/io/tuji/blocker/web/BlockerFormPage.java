package io.tuji.blocker.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Blockers.Outcome;
import io.tuji.blocker.Blockers.Typed;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a blocker, on a project, a firm or from a need, and words it anew. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class BlockerFormPage {

    private static final String NEW = "/blockers/new";
    private static final String EDIT = "/blockers/{code:[Dd][Dd]-\\d+}/edit";

    private final Blockers blockers;
    private final BlockerDesk desk;
    private final Projects projects;
    private final Registry registry;
    private final OrgUnits units;
    private final BlockerWords words;
    private final ProblemTexts problemTexts;

    BlockerFormPage(
            Blockers blockers,
            BlockerDesk desk,
            Projects projects,
            Registry registry,
            OrgUnits units,
            BlockerWords words,
            ProblemTexts problemTexts) {
        this.blockers = blockers;
        this.desk = desk;
        this.projects = projects;
        this.registry = registry;
        this.units = units;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(NEW)
    String fresh(
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String need,
            Visitor visitor,
            Model model) {
        return form(desk.fresh(project, company, need, visitor), Optional.empty(), List.of(), visitor, model);
    }

    @PostMapping(NEW)
    String enter(
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome outcome = blockers.enter(typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, Optional.empty(), outcome.problems(), visitor, model);
        }
        return done(BlockerMove.ENTER, outcome.now().get(), visitor, flash);
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        Blocker blocker = desk.get(code, visitor);
        if (!blockers.moves(blocker, visitor).contains(BlockerMove.CORRECT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return form(BlockerDesk.again(blocker), Optional.of(blocker), List.of(), visitor, model);
    }

    /** Whoever was overtaken sees what it says now beside what was typed, and saves over it if that is meant. */
    @PostMapping(EDIT)
    String correct(
            @PathVariable String code,
            @RequestParam int version,
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Blocker before = desk.get(code, visitor);
        Outcome outcome = blockers.correct(before.id(), version, typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, Optional.of(before), outcome.problems(), visitor, model);
        }
        return done(BlockerMove.CORRECT, outcome.now().get(), visitor, flash);
    }

    private String done(BlockerMove move, Blocker blocker, Visitor visitor, RedirectAttributes flash) {
        String here = "/blockers/" + blocker.id().code();
        String said = words.say("blocker.done." + move, blocker.id().code());
        String mistake = URLEncoder.encode(words.say("blocker.mistake"), StandardCharsets.UTF_8);
        String back = move == BlockerMove.ENTER ? "/moves/WITHDRAW?words=" + mistake : "/moves/UNDO";
        flash.addFlashAttribute("undo", new Undo(said, here + back));
        return blockers.find(blocker.id(), visitor).isPresent() ? "redirect:" + here : "redirect:/blockers";
    }

    private String form(Typed typed, Optional<Blocker> blocker, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("blocker", blocker.orElse(null));
        model.addAttribute("subject", subject(typed, visitor));
        model.addAttribute("causes", Cause.values());
        model.addAttribute("levels", Level.values());
        model.addAttribute("owners", blockers.owners());
        model.addAttribute("units", units.list());
        model.addAttribute("problems", problemTexts.of(problems));
        return "blocker/form";
    }

    /** Empty while nothing is named that the visitor may see. */
    private String subject(Typed typed, Visitor visitor) {
        return Project.Code.read(typed.project())
                .flatMap(code -> projects.find(code, visitor))
                .map(Project::name)
                .or(() -> CompanyId.read(typed.company())
                        .flatMap(id -> registry.find(id, visitor))
                        .map(Company::name))
                .orElse("");
    }
}
