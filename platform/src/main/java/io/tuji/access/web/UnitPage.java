package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.access.internal.OrgUnit;
import io.tuji.access.internal.OrgUnitAdministration;
import io.tuji.access.internal.OrgUnitForm;
import io.tuji.access.internal.OrgUnitKind;
import io.tuji.engine.value.Problems;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
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

/** The tree of bodies and the form of one. */
@Controller
@Requires(module = "access", act = Act.CHANGE)
class UnitPage {

    private static final String TREE = "redirect:/units";

    private final OrgUnitAdministration units;
    private final ProblemTexts texts;
    private final Words words;

    UnitPage(OrgUnitAdministration units, ProblemTexts texts, Words words) {
        this.units = units;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/units")
    @Requires(module = "access", act = Act.VIEW)
    String tree(Model model) {
        model.addAttribute("units", units.tree());
        return "access/units";
    }

    @GetMapping("/units/new")
    String empty(@RequestParam Optional<Long> parent, Model model) {
        return form(model, OrgUnitForm.below(parent));
    }

    @PostMapping("/units/new")
    String create(Visitor visitor, @ModelAttribute UnitFields fields, Model model) {
        OrgUnitForm form = fields.form();
        Problems problems = units.create(visitor, form);
        return problems.hasErrors() ? refuse(model, form, problems) : TREE;
    }

    @GetMapping("/units/{id:\\d+}")
    String show(@PathVariable long id, Model model) {
        OrgUnit unit = get(id);
        model.addAttribute("unit", unit);
        return form(model, OrgUnitForm.of(unit));
    }

    @PostMapping("/units/{id:\\d+}")
    String change(@PathVariable long id, Visitor visitor, @ModelAttribute UnitFields fields, Model model) {
        OrgUnit before = get(id);
        OrgUnitForm form = fields.form();
        Problems problems = units.change(visitor, before, form);
        if (!problems.hasErrors()) {
            return TREE;
        }
        model.addAttribute("unit", before);
        model.addAttribute("stale", form.version() != before.version());
        return refuse(model, new OrgUnitForm(form.name(), form.kind(), form.parent(), before.version()), problems);
    }

    @PostMapping("/units/{id}/end")
    String end(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        OrgUnit unit = get(id);
        Problems problems = units.end(visitor, unit);
        if (problems.hasErrors()) {
            flash.addFlashAttribute("problems", texts.of(problems.all()));
            return TREE + "/" + id;
        }
        flash.addFlashAttribute("undo", new Undo(words.say("units.ended", unit.name()), "/units/" + id + "/resume"));
        return TREE;
    }

    @PostMapping("/units/{id}/resume")
    String resume(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Problems problems = units.resume(visitor, get(id));
        if (problems.hasErrors()) {
            flash.addFlashAttribute("problems", texts.of(problems.all()));
            return TREE + "/" + id;
        }
        return TREE;
    }

    private String refuse(Model model, OrgUnitForm form, Problems problems) {
        model.addAttribute("problems", texts.of(problems.all()));
        return form(model, form);
    }

    private String form(Model model, OrgUnitForm form) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", OrgUnitKind.values());
        model.addAttribute(
                "parents",
                units.tree().stream()
                        .filter(u -> u.isOpen() || form.parent().equals(Optional.of(u.id().value())))
                        .toList());
        return "access/unit";
    }

    private OrgUnit get(long id) {
        return units.find(new OrgUnitId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
