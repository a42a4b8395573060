package io.tuji.roster.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.Rosters;
import io.tuji.roster.Rosters.Outcome;
import io.tuji.roster.internal.RosterStore;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a list, changes what stands about it, ends its keeping. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class RosterEditPage {

    private final Rosters rosters;
    private final RosterStore store;
    private final RosterDesk desk;
    private final RosterWords words;

    RosterEditPage(Rosters rosters, RosterStore store, RosterDesk desk, RosterWords words) {
        this.rosters = rosters;
        this.store = store;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/rosters/new")
    String empty(Visitor visitor, Model model) {
        String unit = visitor.orgUnit().map(id -> Long.toString(id.value())).orElse("");
        return form(new RosterForm("", Purpose.CLUSTER.name(), unit, "", 0), model);
    }

    @PostMapping("/rosters/new")
    String create(@ModelAttribute("form") RosterForm form, Visitor visitor, Model model, HttpServletResponse response) {
        Problems problems = new Problems();
        Optional<About> about = form.read(problems);
        Outcome outcome = about.map(read -> rosters.create(read, visitor))
                .orElseGet(() -> new Outcome(problems.all(), Optional.empty()));
        return finish(outcome, form, model, response);
    }

    @GetMapping("/rosters/{code:ML-\\d+}/edit")
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        Roster roster = desk.get(code, visitor);
        model.addAttribute("roster", roster);
        return form(RosterForm.of(roster.about(), roster.version()), model);
    }

    @PostMapping("/rosters/{code:ML-\\d+}/edit")
    String change(
            @PathVariable String code,
            @ModelAttribute("form") RosterForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Roster roster = desk.get(code, visitor);
        model.addAttribute("roster", roster);
        Problems problems = new Problems();
        Optional<About> about = form.read(problems);
        Outcome outcome = about.map(read -> rosters.change(roster.id(), form.version(), read, visitor))
                .orElseGet(() -> new Outcome(problems.all(), Optional.empty()));
        return finish(outcome, form, model, response);
    }

    @PostMapping("/rosters/{code:ML-\\d+}/close")
    String close(
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean closed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Roster roster = desk.get(code, visitor);
        Outcome outcome = rosters.close(roster.id(), closed, visitor);
        if (outcome.roster().isEmpty()) {
            model.addAttribute("roster", roster);
            return finish(outcome, RosterForm.of(roster.about(), roster.version()), model, response);
        }
        String key = closed ? "roster.closed" : "roster.reopened";
        flash.addFlashAttribute(
                "undo",
                new Undo(
                        words.say(key, roster.about().name()),
                        "/rosters/%s/close?closed=%s".formatted(roster.id().code(), !closed)));
        return "redirect:/rosters/" + roster.id().code();
    }

    private String finish(Outcome outcome, RosterForm form, Model model, HttpServletResponse response) {
        if (outcome.roster().isPresent()) {
            return "redirect:/rosters/" + outcome.roster().get().id().code();
        }
        desk.show(outcome.problems(), model, response);
        return form(form, model);
    }

    private String form(RosterForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("purposes", List.of(Purpose.values()));
        model.addAttribute("units", store.units());
        return "roster/form";
    }
}
