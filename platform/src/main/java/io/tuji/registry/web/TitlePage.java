package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import io.tuji.registry.Titles;
import io.tuji.registry.Titles.Grant;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.TitleInput;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
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

/** Enters a title of a firm, and ends one before it runs out. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class TitlePage {

    private final CompanyStore companies;
    private final Titles titles;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;

    TitlePage(CompanyStore companies, Titles titles, CompanyWords words, ProblemTexts problemTexts) {
        this.companies = companies;
        this.titles = titles;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/companies/{code}/titles/new")
    String form(@PathVariable String code, Visitor visitor, Model model) {
        show(company(code, visitor), TitleInput.fresh(), model);
        return "registry/title";
    }

    @PostMapping("/companies/{code}/titles/new")
    String grant(
            @PathVariable String code,
            @ModelAttribute TitleInput input,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company company = company(code, visitor);
        Problems problems = new Problems();
        Optional<Grant> grant = input.read(company.id(), titles, problems);
        if (grant.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(company, input, model);
            model.addAttribute("problems", problemTexts.of(problems.all()));
            return "registry/title";
        }
        titles.grant(grant.get(), visitor.actor());
        flash.addFlashAttribute("done", words.say("title.done", words.title(input.kind())));
        return "redirect:/companies/" + company.id().code();
    }

    private void show(Company company, TitleInput input, Model model) {
        model.addAttribute("company", company);
        model.addAttribute("input", input);
        model.addAttribute("kinds", titles.kinds());
    }

    @GetMapping("/companies/{code}/titles/{id}/end")
    String endForm(@PathVariable String code, @PathVariable long id, Visitor visitor, Model model) {
        Company company = company(code, visitor);
        showEnd(company, title(company, id), "", "", model);
        return "registry/title-end";
    }

    @PostMapping("/companies/{code}/titles/{id}/end")
    String end(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam String on,
            @RequestParam String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company company = company(code, visitor);
        Title title = title(company, id);
        Problems problems = new Problems();
        Optional<Title.End> end = TitleInput.readEnd(title, on, reason, problems);
        if (end.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            showEnd(company, title, on, reason, model);
            model.addAttribute("problems", problemTexts.of(problems.all()));
            return "registry/title-end";
        }
        titles.end(title.id(), end.get(), visitor.actor());
        flash.addFlashAttribute("done", words.say("title.ended", words.title(title.kind())));
        return "redirect:/companies/" + company.id().code();
    }

    private void showEnd(Company company, Title title, String on, String reason, Model model) {
        model.addAttribute("company", company);
        model.addAttribute("held", title);
        model.addAttribute("on", on);
        model.addAttribute("reason", reason);
    }

    private Company company(String code, Visitor visitor) {
        return CompanyId.read(code)
                .flatMap(id -> companies.find(id, CompanyFilter.of(visitor, CompanyFilter.CHANGE)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Title title(Company company, long id) {
        return titles.find(new Title.Id(id))
                .filter(title -> title.company().equals(company.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
