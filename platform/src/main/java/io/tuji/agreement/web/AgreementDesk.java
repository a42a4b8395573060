package io.tuji.agreement.web;

import io.tuji.access.Visitor;
import io.tuji.agreement.Outcome;
import io.tuji.audit.AuditLog;
import io.tuji.document.Evidence;
import io.tuji.document.OwnerRecord;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.ListFile;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages and the API of agreements share: the project of an address, answers to forms, papers, files. */
@Component
class AgreementDesk {

    private final Projects projects;
    private final Evidence evidence;
    private final AgreementWords words;
    private final ProblemTexts texts;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    AgreementDesk(
            Projects projects,
            Evidence evidence,
            AgreementWords words,
            ProblemTexts texts,
            AuditLog audit,
            TransactionOperations transaction) {
        this.projects = projects;
        this.evidence = evidence;
        this.words = words;
        this.texts = texts;
        this.audit = audit;
        this.transaction = transaction;
    }

    Project project(String code, Visitor visitor) {
        return found(Project.Code.read(code).flatMap(read -> projects.find(read, visitor)));
    }

    Project project(Project.Id id, Visitor visitor) {
        return found(projects.find(id, visitor));
    }

    boolean mayChange(Project project, Visitor visitor) {
        return projects.mayChange(project, visitor);
    }

    static <T> T found(Optional<T> record) {
        return record.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Who may not change a project learns so, whatever was sent along. */
    void requireChange(Project project, Visitor visitor) {
        if (!projects.mayChange(project, visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** @param open the form that was sent, as the template names it */
    void refuse(
            List<Problem> problems, String open, Map<String, String> typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("open", open);
        model.addAttribute("typed", typed);
    }

    /** Says on the next page what was done, with what should be looked at. */
    void say(String key, Outcome<?> outcome, RedirectAttributes flash, Object... arguments) {
        flash.addFlashAttribute("done", words.say(key, arguments));
        flash.addFlashAttribute("warnings", texts.of(outcome.problems()));
    }

    /** @param undo where the offer to take it back is posted to */
    void offer(String key, String undo, RedirectAttributes flash, Object... arguments) {
        flash.addFlashAttribute("undo", new Undo(words.say(key, arguments), undo));
    }

    /** All of them, or none. */
    void keep(OwnerRecord owner, List<MultipartFile> papers, Visitor visitor) {
        transaction.executeWithoutResult(status -> evidence.keep(owner, papers, visitor));
    }

    /** Sends a list as a file, and notes in the audit which list. */
    void send(
            String title,
            List<String> head,
            String format,
            String list,
            ListFile.Rows rows,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        transaction.executeWithoutResult(
                status -> audit.record(AuditLog.Entry.of(visitor.actor(), "agreement.export", "agreement:list")
                        .to(Map.of("list", list))));
        new ListFile(title, head).send(response, format, rows);
    }

    List<String> head(List<String> columns) {
        return columns.stream().map(key -> words.say("agreement.column." + key)).toList();
    }
}
