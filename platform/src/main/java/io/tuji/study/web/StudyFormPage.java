package io.tuji.study.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.study.Studies;
import io.tuji.study.Studies.Typed;
import io.tuji.study.Study;
import io.tuji.study.Study.Commissioned;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets up a study, and corrects it. */
@Controller
@Requires(module = "study", act = Act.CHANGE)
class StudyFormPage {

    private static final String EDIT = "/studies/{code:[Yy][Pp]-\\d+}/edit";

    private final Studies studies;
    private final StudyDesk desk;
    private final OrgUnits units;
    private final StudyWords words;

    StudyFormPage(Studies studies, StudyDesk desk, OrgUnits units, StudyWords words) {
        this.studies = studies;
        this.desk = desk;
        this.units = units;
        this.words = words;
    }

    @GetMapping("/studies/new")
    String fresh(Model model) {
        return form(new Typed("", "", "", "", ""), null, model);
    }

    @PostMapping("/studies/new")
    String add(
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<Study> outcome = studies.add(typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(typed, null, model);
        }
        String code = outcome.now().get().id().code();
        flash.addFlashAttribute("done", words.say("study.done.ADD", code));
        return "redirect:/studies/" + code;
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        Study study = desk.get(code, visitor);
        Commissioned commissioned = study.what().commissioned();
        Typed typed = new Typed(
                study.what().question(),
                commissioned.unit().map(unit -> Long.toString(unit.value())).orElse(""),
                commissioned.unit().isPresent() ? "" : commissioned.name(),
                study.what().due().map(LocalDate::toString).orElse(""),
                "");
        return form(typed, study, model);
    }

    @PostMapping(EDIT)
    String correct(
            @PathVariable String code,
            @RequestParam int version,
            @ModelAttribute("typed") Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Study study = desk.get(code, visitor);
        Outcome<Study> outcome = studies.correct(study.id(), version, typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(typed, study, model);
        }
        flash.addFlashAttribute(
                "done", words.say("study.done.CORRECT", study.id().code()));
        return "redirect:/studies/" + study.id().code();
    }

    private String form(Typed typed, @Nullable Study study, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("study", study);
        model.addAttribute("units", units.list());
        return "study/form";
    }
}
