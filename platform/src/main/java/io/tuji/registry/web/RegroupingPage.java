package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.importing.SourceId;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regroupings;
import io.tuji.registry.Regroupings.Merge;
import io.tuji.registry.Regroupings.Outcome;
import io.tuji.registry.Regroupings.Split;
import io.tuji.registry.Regroupings.Subject;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.PropertyText;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joins two firms after showing what that brings about, parts one, and takes either back. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class RegroupingPage {

    private static final String CHOICE = "choice.";
    private static final int MOST_FOUND = 10;

    private final Regroupings regroupings;
    private final CompanyStore companies;
    private final Registry registry;
    private final MergeViews views;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;

    RegroupingPage(
            Regroupings regroupings,
            CompanyStore companies,
            Registry registry,
            MergeViews views,
            CompanyWords words,
            ProblemTexts problemTexts) {
        this.regroupings = regroupings;
        this.companies = companies;
        this.registry = registry;
        this.views = views;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    /** Which other company is meant. */
    @GetMapping("/companies/{code}/merge")
    String other(
            @PathVariable String code, @RequestParam(defaultValue = "") String text, Visitor visitor, Model model) {
        Company company = find(code, visitor);
        List<Company> found = text.isBlank() ? List.of() : registry.suggest(text.strip(), MOST_FOUND, visitor);
        model.addAttribute("company", company);
        model.addAttribute("text", text);
        model.addAttribute(
                "found",
                found.stream().filter(c -> !c.id().equals(company.id())).toList());
        return "registry/merge-other";
    }

    @GetMapping("/companies/merge")
    String preview(@RequestParam String kept, @RequestParam String gone, Visitor visitor, Model model) {
        model.addAttribute("view", views.of(find(kept, visitor), find(gone, visitor), Map.of()));
        model.addAttribute("reason", "");
        return "registry/merge";
    }

    @PostMapping("/companies/merge")
    String merge(
            @RequestParam String kept,
            @RequestParam int keptVersion,
            @RequestParam String gone,
            @RequestParam int goneVersion,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> form,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company stays = find(kept, visitor);
        Company goes = find(gone, visitor);
        Map<String, String> chosen = choices(form);
        Outcome outcome =
                regroupings.merge(new Merge(stays.id(), keptVersion, goes.id(), goneVersion, chosen, reason), visitor);
        if (outcome.done().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("view", views.of(stays, goes, chosen));
            model.addAttribute("reason", reason);
            model.addAttribute("problems", problemTexts.of(outcome.problems()));
            return "registry/merge";
        }
        offerUndo("merge.done", goes.name(), outcome.done().get(), flash);
        return "redirect:/companies/" + stays.id().code();
    }

    private static Map<String, String> choices(Map<String, String> form) {
        Map<String, String> chosen = new HashMap<>();
        for (String property : PropertyText.CHANGEABLE) {
            String text = form.getOrDefault(CHOICE + property, "");
            if (!text.isEmpty()) {
                chosen.put(property, text);
            }
        }
        return chosen;
    }

    /** @param subject each the id of a source and what the source calls the subject, with a slash between */
    @PostMapping("/companies/{code}/split")
    String split(
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> subject,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            RedirectAttributes flash) {
        Company company = find(code, visitor);
        Set<Subject> subjects = subject.stream().map(RegroupingPage::subject).collect(Collectors.toSet());
        Outcome outcome = regroupings.split(new Split(company.id(), version, subjects, reason), visitor);
        if (outcome.done().isEmpty()) {
            flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
            flash.addFlashAttribute("chosen", Set.copyOf(subject));
            flash.addFlashAttribute("reason", reason);
            return "redirect:/companies/" + company.id().code() + "/history";
        }
        Regrouping act = outcome.done().get();
        offerUndo("split.done", company.name(), act, flash);
        return "redirect:/companies/" + act.to().code();
    }

    private static Subject subject(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || !text.substring(0, slash).chars().allMatch(Character::isDigit)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Subject(new SourceId(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
    }

    private void offerUndo(String key, String name, Regrouping act, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "undo",
                new Undo(
                        words.say(key, name),
                        "/companies/regroupings/" + act.id().value() + "/undo?company="
                                + act.to().code()));
    }

    @PostMapping("/companies/regroupings/{id}/undo")
    String undo(@PathVariable long id, @RequestParam String company, Visitor visitor, RedirectAttributes flash) {
        Regrouping act = regroupings.list(readable(company)).stream()
                .filter(r -> r.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome outcome = regroupings.undo(act.id(), visitor);
        if (outcome.done().isPresent()) {
            flash.addFlashAttribute(
                    "done", words.say("regrouping.undone", act.id().code()));
        }
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        CompanyId shown = act.kind() == Regrouping.Kind.MERGE ? act.to() : act.from();
        return "redirect:/companies/" + shown.code() + "/history";
    }

    private static CompanyId readable(String code) {
        return CompanyId.read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Company find(String code, Visitor visitor) {
        return companies
                .find(readable(code), CompanyFilter.of(visitor, CompanyFilter.CHANGE))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
