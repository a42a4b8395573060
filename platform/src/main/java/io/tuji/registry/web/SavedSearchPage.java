package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.registry.internal.SavedSearches;
import io.tuji.registry.internal.SavedSearches.Saved;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps filters of the list of firms under a name, and forgets them again. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class SavedSearchPage {

    private final SavedSearches saved;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;

    SavedSearchPage(SavedSearches saved, CompanyWords words, ProblemTexts problemTexts) {
        this.saved = saved;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @PostMapping("/companies/saved")
    String keep(@RequestParam String name, @RequestParam String address, Visitor visitor, RedirectAttributes flash) {
        Optional<Saved> before = saved.find(name.strip(), visitor);
        List<Problem> problems = saved.keep(name, address, visitor);
        if (!problems.isEmpty()) {
            flash.addFlashAttribute("savedProblems", problemTexts.of(problems));
            return "redirect:/companies";
        }
        String undo = before.map(SavedSearchPage::keeping).orElseGet(() -> forgetting(name.strip()));
        flash.addFlashAttribute("undo", new Undo(words.say("saved.done", name.strip()), undo));
        return "redirect:"
                + saved.find(name.strip(), visitor).map(Saved::address).orElse("/companies");
    }

    @PostMapping("/companies/saved/forget")
    String forget(@RequestParam String name, Visitor visitor, RedirectAttributes flash) {
        saved.forget(name, visitor)
                .ifPresent(gone -> flash.addFlashAttribute(
                        "undo", new Undo(words.say("saved.forgotten", gone.name()), keeping(gone))));
        return "redirect:/companies";
    }

    private static String keeping(Saved search) {
        return UriComponentsBuilder.fromPath("/companies/saved")
                .queryParam("name", "{name}")
                .queryParam("address", "{address}")
                .encode()
                .buildAndExpand(search.name(), search.address())
                .toUriString();
    }

    private static String forgetting(String name) {
        return UriComponentsBuilder.fromPath("/companies/saved/forget")
                .queryParam("name", "{name}")
                .encode()
                .buildAndExpand(name)
                .toUriString();
    }
}
