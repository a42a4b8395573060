package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.Revision;
import io.tuji.registry.internal.Revision.Row;
import io.tuji.registry.internal.RevisionStore;
import io.tuji.registry.internal.Revisions;
import io.tuji.registry.internal.Revisions.Outcome;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings an exported list back that was edited outside: upload, differences, apply, take back. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class BringBackPage {

    private static final int LATEST = 10;
    private static final int SHOWN_ROWS = 500;

    private final BringBackDesk desk;
    private final Revisions revisions;
    private final RevisionStore store;
    private final CompanyStore companies;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;

    BringBackPage(
            BringBackDesk desk,
            Revisions revisions,
            RevisionStore store,
            CompanyStore companies,
            CompanyWords words,
            ProblemTexts problemTexts) {
        this.desk = desk;
        this.revisions = revisions;
        this.store = store;
        this.companies = companies;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/companies/bring-back")
    String form(Model model) {
        show("", List.of(), model);
        return "registry/bring-back";
    }

    @PostMapping("/companies/bring-back")
    String preview(
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Outcome outcome = desk.preview(file.filter(f -> !f.isEmpty()), reason, visitor);
        if (outcome.revision().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(reason, outcome.problems(), model);
            return "registry/bring-back";
        }
        return "redirect:/companies/revisions/" + outcome.revision().get().value();
    }

    private void show(String reason, List<Problem> problems, Model model) {
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problemTexts.of(problems));
        model.addAttribute("latest", store.latestFiles(LATEST));
    }

    @GetMapping("/companies/revisions/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        Revision revision = get(id);
        List<Row> rows = store.rows(revision.id(), 0, SHOWN_ROWS);
        RevisionStore.Tally tally = store.tally(revision.id());
        model.addAttribute("revision", revision);
        model.addAttribute("tally", tally);
        model.addAttribute("rows", rows);
        model.addAttribute("more", tally.changes() + tally.conflicts() + tally.faulty() - rows.size());
        model.addAttribute("companies", companies(rows, visitor));
        return "registry/revision";
    }

    private Map<CompanyId, Company> companies(List<Row> rows, Visitor visitor) {
        List<CompanyId> ids =
                rows.stream().flatMap(row -> row.company().stream()).toList();
        return companies.list(ids, CompanyFilter.of(visitor, CompanyFilter.CHANGE)).stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
    }

    @PostMapping("/companies/revisions/{id}/apply")
    String apply(
            @PathVariable long id,
            @RequestParam(required = false, defaultValue = "") Set<Long> take,
            Visitor visitor,
            RedirectAttributes flash) {
        Revision revision = get(id);
        Outcome outcome = revisions.apply(revision.id(), take, visitor);
        if (outcome.revision().isPresent()) {
            long applied = store.tally(revision.id()).applied();
            flash.addFlashAttribute(
                    "undo", new Undo(words.say("revision.applied", applied), "/companies/revisions/" + id + "/undo"));
        }
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        return "redirect:/companies/revisions/" + id;
    }

    @PostMapping("/companies/revisions/{id}/undo")
    String undo(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Revision revision = get(id);
        Outcome outcome = revisions.undo(revision.id(), visitor);
        if (outcome.revision().isPresent()) {
            flash.addFlashAttribute(
                    "done", words.say("revision.undone", revision.id().code()));
        }
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        if (revision.fileName().isPresent()) {
            return "redirect:/companies/revisions/" + id;
        }
        return "redirect:/companies/" + store.rows(revision.id(), 0, 1).get(0).code();
    }

    private Revision get(long id) {
        return store.find(new Revision.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
