package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Commitment;
import io.tuji.agreement.Commitments;
import io.tuji.agreement.Outcome;
import io.tuji.promotion.Project;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what came of a yearly commitment, with the papers that prove it. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class CommitmentPage {

    private static final String HERE = "/commitments/{code:[Ll][Nn]-\\d+}";

    private final Commitments commitments;
    private final AgreementView view;
    private final AgreementDesk desk;
    private final TransactionOperations transaction;

    CommitmentPage(Commitments commitments, AgreementView view, AgreementDesk desk, TransactionOperations transaction) {
        this.commitments = commitments;
        this.view = view;
        this.desk = desk;
        this.transaction = transaction;
    }

    @PostMapping(HERE + "/report")
    String report(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> papers,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Commitment commitment = get(code, visitor);
        Project project = desk.project(commitment.project().id(), visitor);
        desk.requireChange(project, visitor);
        Outcome<Commitment> outcome = Objects.requireNonNull(transaction.execute(status -> {
            desk.keep(commitment.id().owner(), papers, visitor);
            Outcome<Commitment> told = commitments.report(commitment.id(), typed, visitor);
            if (told.now().isEmpty()) {
                status.setRollbackOnly();
            }
            return told;
        }));
        return answer(outcome, commitment, typed, project, "agreement.done.report", visitor, model, flash, response);
    }

    @PostMapping(HERE + "/withdraw")
    String withdraw(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Commitment commitment = get(code, visitor);
        Project project = desk.project(commitment.project().id(), visitor);
        Outcome<Commitment> outcome = commitments.withdraw(commitment.id(), typed.getOrDefault("words", ""), visitor);
        return answer(outcome, commitment, typed, project, "agreement.done.withdrawn", visitor, model, flash, response);
    }

    @PostMapping(HERE + "/reopen")
    String reopen(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Commitment commitment = get(code, visitor);
        Project project = desk.project(commitment.project().id(), visitor);
        Outcome<Commitment> outcome = commitments.reopen(commitment.id(), visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), commitment.id().code(), Map.of(), model, response);
            return view.fill(project, visitor, model);
        }
        desk.say("agreement.done.reopen", outcome, flash, commitment.id().code());
        return AgreementView.redirect(project) + "#commitments";
    }

    private String answer(
            Outcome<Commitment> outcome,
            Commitment commitment,
            Map<String, String> typed,
            Project project,
            String said,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        String code = commitment.id().code();
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), code, typed, model, response);
            return view.fill(project, visitor, model);
        }
        desk.offer(said, "/commitments/" + code + "/reopen", flash, code);
        return AgreementView.redirect(project) + "#commitments";
    }

    private Commitment get(String code, Visitor visitor) {
        return AgreementDesk.found(Commitment.Id.read(code).flatMap(id -> commitments.find(id, visitor)));
    }
}
