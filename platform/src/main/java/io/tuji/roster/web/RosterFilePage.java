package io.tuji.roster.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.roster.Roster;
import io.tuji.roster.internal.Drafts;
import io.tuji.roster.internal.Drafts.Outcome;
import io.tuji.roster.internal.RosterFiles;
import io.tuji.roster.internal.RosterFiles.Read;
import io.tuji.roster.internal.RosterProblem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.ReceivedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings back a list that was edited outside: as a draft, whose page shows what it changes before anything counts. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class RosterFilePage {

    private final RosterFiles files;
    private final Drafts drafts;
    private final ReceivedFile received;
    private final RosterDesk desk;
    private final ProblemTexts texts;

    RosterFilePage(RosterFiles files, Drafts drafts, ReceivedFile received, RosterDesk desk, ProblemTexts texts) {
        this.files = files;
        this.drafts = drafts;
        this.received = received;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/rosters/{code:ML-\\d+}/file")
    String form(@PathVariable String code, Visitor visitor, Model model) {
        Roster roster = desk.get(code, visitor);
        model.addAttribute("roster", roster);
        model.addAttribute("draft", drafts.find(roster.id()).orElse(null));
        return "roster/file";
    }

    @PostMapping("/rosters/{code:ML-\\d+}/file")
    String bring(
            @PathVariable String code,
            @RequestParam Optional<MultipartFile> file,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response)
            throws IOException {
        Roster roster = desk.get(code, visitor);
        Optional<MultipartFile> sent = file.filter(f -> !f.isEmpty());
        Outcome outcome = sent.isEmpty()
                ? new Outcome(List.of(RosterProblem.NO_FILE.at(Place.field("file"))), Optional.empty())
                : received.read(sent.get(), (path, name) -> {
                    Read read = files.read(path, name, visitor);
                    return drafts.replace(roster.id(), read, name, visitor);
                });
        if (outcome.draft().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(code, visitor, model);
        }
        flash.addFlashAttribute("warnings", texts.of(outcome.problems()));
        return "redirect:/rosters/" + roster.id().code() + "/draft";
    }
}
