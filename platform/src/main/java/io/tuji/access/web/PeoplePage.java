package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.OrgUnitAdministration;
import io.tuji.access.internal.Person;
import io.tuji.access.internal.PersonDirectory;
import io.tuji.access.internal.PersonState;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of people. */
@Controller
@Requires(module = "access", act = Act.VIEW)
class PeoplePage {

    private final PersonDirectory people;
    private final OrgUnitAdministration units;
    private final Words words;
    private final Show show;

    PeoplePage(PersonDirectory people, OrgUnitAdministration units, Words words, Show show) {
        this.people = people;
        this.units = units;
        this.words = words;
        this.show = show;
    }

    @GetMapping("/people")
    String list(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, PersonDirectory.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", people.page(visitor, listing));
        model.addAttribute("units", units.tree());
        model.addAttribute("roles", Role.values());
        model.addAttribute("states", PersonState.values());
        return "access/people";
    }

    @GetMapping("/people.{format:csv|xlsx}")
    @Requires(module = "access", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, HttpServletResponse response, Visitor visitor)
            throws IOException {
        List<Person> rows = people.export(visitor, Listing.read(request, PersonDirectory.SHAPE), format);
        List<String> head = List.of(
                words.say("people.login"),
                words.say("people.name"),
                words.say("people.unit"),
                words.say("people.roles"),
                words.say("people.state"),
                words.say("people.signedIn"));
        new ListFile(words.say("people.title"), head)
                .send(response, format, out -> rows.stream().map(this::cells).forEach(out));
    }

    private List<String> cells(Person person) {
        return List.of(
                person.login(),
                person.name(),
                person.unitName().orElse(words.say("people.noUnit")),
                words.names("role", person.roles()),
                words.say("people.state." + person.state()),
                person.signedInAt().map(show::time).orElse(words.say("people.never")));
    }
}
