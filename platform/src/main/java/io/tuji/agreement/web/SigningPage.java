package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Milestone;
import io.tuji.agreement.Milestones;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signings;
import io.tuji.agreement.internal.AgreementProblem;
import io.tuji.engine.value.Place;
import io.tuji.promotion.Project;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdraws signings and milestones, puts them back, and keeps the papers of signings. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class SigningPage {

    private final Signings signings;
    private final Milestones milestones;
    private final AgreementView view;
    private final AgreementDesk desk;

    SigningPage(Signings signings, Milestones milestones, AgreementView view, AgreementDesk desk) {
        this.signings = signings;
        this.milestones = milestones;
        this.view = view;
        this.desk = desk;
    }

    @PostMapping("/signings/{code:[Qq][Ss]-\\d+}/withdraw")
    String withdraw(
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            @RequestParam(defaultValue = "") String words,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Signing signing = AgreementDesk.found(Signing.Id.read(code).flatMap(id -> signings.find(id, visitor)));
        Project project = desk.project(signing.project().id(), visitor);
        Outcome<Signing> outcome = signings.withdraw(signing.id(), withdrawn, words, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), signing.id().code(), Map.of("words", words), model, response);
            return view.fill(project, visitor, model);
        }
        String here = "/signings/" + signing.id().code() + "/withdraw";
        say(withdrawn, signing.id().code(), here, outcome, flash);
        return AgreementView.redirect(project) + "#signings";
    }

    @PostMapping("/milestones/{code:[Jj][Dd]-\\d+}/withdraw")
    String withdrawMilestone(
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            @RequestParam(defaultValue = "") String words,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Milestone milestone = AgreementDesk.found(Milestone.Id.read(code).flatMap(id -> milestones.find(id, visitor)));
        Project project = desk.project(milestone.project().id(), visitor);
        Outcome<Milestone> outcome = milestones.withdraw(milestone.id(), withdrawn, words, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), milestone.id().code(), Map.of("words", words), model, response);
            return view.fill(project, visitor, model);
        }
        String here = "/milestones/" + milestone.id().code() + "/withdraw";
        say(withdrawn, milestone.id().code(), here, outcome, flash);
        return AgreementView.redirect(project) + "#milestones";
    }

    private void say(boolean withdrawn, String code, String here, Outcome<?> outcome, RedirectAttributes flash) {
        if (withdrawn) {
            desk.offer("agreement.done.withdrawn", here + "?withdrawn=false", flash, code);
        } else {
            desk.say("agreement.done.restored", outcome, flash, code);
        }
    }

    @PostMapping("/signings/{code:[Qq][Ss]-\\d+}/papers")
    String keep(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> papers,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Signing signing = AgreementDesk.found(Signing.Id.read(code).flatMap(id -> signings.find(id, visitor)));
        Project project = desk.project(signing.project().id(), visitor);
        desk.requireChange(project, visitor);
        if (papers.stream().allMatch(MultipartFile::isEmpty)) {
            desk.refuse(
                    List.of(AgreementProblem.NO_PAPER.at(Place.nowhere())),
                    signing.id().code(),
                    Map.of(),
                    model,
                    response);
            return view.fill(project, visitor, model);
        }
        desk.keep(signing.id().owner(), papers, visitor);
        desk.say(
                "agreement.done.papers",
                Outcome.done(Optional.empty()),
                flash,
                signing.id().code());
        return AgreementView.redirect(project) + "#signings";
    }
}
