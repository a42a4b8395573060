package io.tuji.engagement.web;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.document.Document;
import io.tuji.document.Documents;
import io.tuji.document.Evidence;
import io.tuji.document.OwnerRecord;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.Engagements.Outcome;
import io.tuji.engagement.Engagements.Typed;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What pages and API of engagements share: the one of an address, papers, how refusals are shown, who took a list out. */
@Component
class EngagementDesk {

    private final Engagements engagements;
    private final Documents documents;
    private final Evidence evidence;
    private final ProblemTexts texts;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    EngagementDesk(
            Engagements engagements,
            Documents documents,
            Evidence evidence,
            ProblemTexts texts,
            AuditLog audit,
            TransactionOperations transaction) {
        this.engagements = engagements;
        this.documents = documents;
        this.evidence = evidence;
        this.texts = texts;
        this.audit = audit;
        this.transaction = transaction;
    }

    Engagement get(String code, Visitor visitor) {
        return Engagement.Id.read(code)
                .flatMap(id -> engagements.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Records it and keeps the papers that come with it: both, or neither. */
    Outcome add(Typed typed, List<MultipartFile> files, Visitor visitor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Outcome outcome = engagements.add(typed, visitor);
            outcome.now().ifPresent(now -> evidence.keep(owner(now), files, visitor));
            return outcome;
        }));
    }

    /** @throws ResponseStatusException for whoever may not change it */
    void keep(Engagement engagement, List<MultipartFile> files, Visitor visitor) {
        if (!engagements.mayChange(engagement, visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        transaction.executeWithoutResult(status -> evidence.keep(owner(engagement), files, visitor));
    }

    List<Document> papers(Engagement engagement) {
        return documents.list(owner(engagement));
    }

    private static OwnerRecord owner(Engagement engagement) {
        return new OwnerRecord(
                Engagement.OWNER_KIND, Long.toString(engagement.id().value()));
    }

    void show(List<Problem> problems, Model model, HttpServletResponse response) {
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("problems", texts.of(problems));
    }

    /** Who takes a list out is noted before the first row leaves. */
    void noteExport(String address, Visitor visitor) {
        transaction.executeWithoutResult(
                status -> audit.record(AuditLog.Entry.of(visitor.actor(), "engagement.export", "engagement:list")
                        .to(Map.of("list", address))));
    }
}
