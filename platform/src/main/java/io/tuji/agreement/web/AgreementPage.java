package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Commitments;
import io.tuji.agreement.Milestones;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Promises;
import io.tuji.agreement.Signings;
import io.tuji.promotion.Project;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All that is promised, signed and committed to for one project, and the forms that add to it. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class AgreementPage {

    private static final String HERE = "/projects/{code:[Xx][Mm]-\\d{4}-\\d+}/agreement";

    private final Promises promises;
    private final Signings signings;
    private final Commitments commitments;
    private final Milestones milestones;
    private final AgreementView view;
    private final AgreementDesk desk;

    AgreementPage(
            Promises promises,
            Signings signings,
            Commitments commitments,
            Milestones milestones,
            AgreementView view,
            AgreementDesk desk) {
        this.promises = promises;
        this.signings = signings;
        this.commitments = commitments;
        this.milestones = milestones;
        this.view = view;
        this.desk = desk;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return view.fill(desk.project(code, visitor), visitor, model);
    }

    @PostMapping(HERE + "/{part:promises|signings|commitments|milestones}")
    @Requires(module = "promotion", act = Act.CHANGE)
    String enter(
            @PathVariable String code,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = desk.project(code, visitor);
        Outcome<?> outcome = switch (part) {
            case "promises" -> promises.draft(project, typed, visitor);
            case "signings" -> signings.enter(project, typed, visitor);
            case "commitments" -> commitments.enter(project, typed, visitor);
            case "milestones" -> milestones.enter(project, typed, visitor);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), part, typed, model, response);
            return view.fill(project, visitor, model);
        }
        desk.say("agreement.done." + part, outcome, flash);
        return AgreementView.redirect(project) + "#" + part;
    }

    @PostMapping(HERE + "/none")
    @Requires(module = "promotion", act = Act.CHANGE)
    String deny(
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean none,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = desk.project(code, visitor);
        Outcome<?> outcome = promises.deny(project, none, visitor);
        if (!outcome.problems().isEmpty()) {
            desk.refuse(outcome.problems(), "none", Map.of(), model, response);
            return view.fill(project, visitor, model);
        }
        String undo = "/projects/%s/agreement/none?none=%s".formatted(project.code(), !none);
        desk.offer(none ? "agreement.done.none" : "agreement.done.noneTakenBack", undo, flash);
        return AgreementView.redirect(project) + "#promises";
    }
}
