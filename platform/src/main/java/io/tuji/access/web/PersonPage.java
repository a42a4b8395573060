package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.access.internal.OrgUnitAdministration;
import io.tuji.access.internal.OwnSession;
import io.tuji.access.internal.PeopleAdministration;
import io.tuji.access.internal.PeopleAdministration.Created;
import io.tuji.access.internal.Person;
import io.tuji.access.internal.PersonDirectory;
import io.tuji.access.internal.PersonForm;
import io.tuji.engine.value.Problems;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of one person, new or known. */
@Controller
@Requires(module = "access", act = Act.CHANGE)
class PersonPage {

    private final PersonDirectory people;
    private final PeopleAdministration administration;
    private final OrgUnitAdministration units;
    private final OwnSession session;
    private final ProblemTexts texts;

    PersonPage(
            PersonDirectory people,
            PeopleAdministration administration,
            OrgUnitAdministration units,
            OwnSession session,
            ProblemTexts texts) {
        this.people = people;
        this.administration = administration;
        this.units = units;
        this.session = session;
        this.texts = texts;
    }

    @GetMapping("/people/new")
    String empty(Model model) {
        return form(model, PersonForm.empty());
    }

    @PostMapping("/people/new")
    String create(Visitor visitor, @ModelAttribute PersonFields fields, Model model, RedirectAttributes flash) {
        PersonForm form = fields.form(Optional.empty());
        Created created = administration.create(visitor, form);
        if (created.id().isEmpty()) {
            model.addAttribute("problems", texts.of(created.problems().all()));
            return form(model, form);
        }
        flash.addFlashAttribute("password", created.password().orElseThrow());
        return "redirect:/people/" + created.id().get().value();
    }

    @GetMapping("/people/{id:\\d+}")
    @Requires(module = "access", act = Act.VIEW)
    String show(@PathVariable long id, Visitor visitor, Model model) {
        Person person = get(visitor, Right.view("access"), id);
        model.addAttribute("person", person);
        return form(model, PersonForm.of(person));
    }

    @PostMapping("/people/{id:\\d+}")
    String change(
            @PathVariable long id,
            Visitor visitor,
            @ModelAttribute PersonFields fields,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person before = get(visitor, Right.change("access"), id);
        PersonForm form = fields.form(Optional.of(before.login()));
        Problems problems = administration.change(visitor, before, form);
        if (problems.hasErrors()) {
            boolean stale = form.version() != before.version();
            model.addAttribute("person", before);
            model.addAttribute("stale", stale);
            model.addAttribute("problems", texts.of(problems.all()));
            return form(
                    model,
                    stale
                            ? new PersonForm(form.login(), form.name(), form.unit(), form.roles(), before.version())
                            : form);
        }
        if (before.id().equals(visitor.id())) {
            session.renew(visitor.id(), request, response);
        }
        return "redirect:/people/" + id;
    }

    private String form(Model model, PersonForm form) {
        model.addAttribute("form", form);
        model.addAttribute("roles", Role.values());
        model.addAttribute(
                "units",
                units.tree().stream()
                        .filter(u -> u.isOpen() || form.unit().equals(Optional.of(u.id().value())))
                        .toList());
        return "access/person";
    }

    private Person get(Visitor visitor, Right right, long id) {
        return people.find(visitor, right, new UserId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
