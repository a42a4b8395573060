package io.tuji.demand.web;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What pages and API of needs share: the need of an address, how refusals are shown, who took a list out. */
@Component
class NeedDesk {

    private final Needs needs;
    private final ProblemTexts texts;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    NeedDesk(Needs needs, ProblemTexts texts, AuditLog audit, TransactionOperations transaction) {
        this.needs = needs;
        this.texts = texts;
        this.audit = audit;
        this.transaction = transaction;
    }

    Need get(String code, Visitor visitor) {
        return Need.Id.read(code)
                .flatMap(id -> needs.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    void show(List<Problem> problems, Model model, HttpServletResponse response) {
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("problems", texts.of(problems));
    }

    /** Who takes a list out is noted before the first row leaves. */
    void noteExport(String act, String subject, String address, Visitor visitor) {
        transaction.executeWithoutResult(status ->
                audit.record(AuditLog.Entry.of(visitor.actor(), act, subject).to(Map.of("list", address))));
    }
}
