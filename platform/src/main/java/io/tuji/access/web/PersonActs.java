package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.access.internal.PeopleAdministration;
import io.tuji.access.internal.Person;
import io.tuji.access.internal.PersonDirectory;
import io.tuji.engine.value.Problems;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to an account with one click; each act offers its opposite. */
@Controller
@Requires(module = "access", act = Act.CHANGE)
class PersonActs {

    private final PersonDirectory people;
    private final PeopleAdministration administration;
    private final ProblemTexts texts;
    private final Words words;

    PersonActs(PersonDirectory people, PeopleAdministration administration, ProblemTexts texts, Words words) {
        this.people = people;
        this.administration = administration;
        this.texts = texts;
        this.words = words;
    }

    @PostMapping("/people/{id}/lock")
    String lock(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Person person = get(visitor, id);
        return answer(person, administration.lock(visitor, person), "people.locked", "unlock", flash);
    }

    @PostMapping("/people/{id}/unlock")
    String unlock(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Person person = get(visitor, id);
        administration.unlock(visitor, person);
        flash.addFlashAttribute("done", words.say("people.unlocked", person.name()));
        return page(person);
    }

    @PostMapping("/people/{id}/end")
    String end(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Person person = get(visitor, id);
        return answer(person, administration.end(visitor, person), "people.ended", "resume", flash);
    }

    @PostMapping("/people/{id}/resume")
    String resume(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Person person = get(visitor, id);
        administration.resume(visitor, person);
        flash.addFlashAttribute("done", words.say("people.resumed", person.name()));
        return page(person);
    }

    @PostMapping("/people/{id}/password")
    String resetPassword(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Person person = get(visitor, id);
        flash.addFlashAttribute("password", administration.resetPassword(visitor, person));
        return page(person);
    }

    private String answer(Person person, Problems problems, String doneKey, String opposite, RedirectAttributes flash) {
        if (problems.hasErrors()) {
            flash.addFlashAttribute("problems", texts.of(problems.all()));
        } else {
            flash.addFlashAttribute(
                    "undo",
                    new Undo(
                            words.say(doneKey, person.name()),
                            page(person).substring("redirect:".length()) + "/" + opposite));
        }
        return page(person);
    }

    private static String page(Person person) {
        return "redirect:/people/" + person.id().value();
    }

    private Person get(Visitor visitor, long id) {
        return people.find(visitor, Right.change("access"), new UserId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
