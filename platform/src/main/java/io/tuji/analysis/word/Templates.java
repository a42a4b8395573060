package io.tuji.analysis.word;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.DocumentId;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import io.tuji.engine.value.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The template of the house, and those that the district has brought; every version stays. */
@Service
public class Templates {

    static final String OWNER_KIND = "analysis-template";
    static final String HOUSE = "analysis/house.docx";

    private static final OwnerRecord OWNER = new OwnerRecord(OWNER_KIND, "word");

    /** @param document empty of the template of the house */
    public record Choice(Optional<DocumentId> document, String by, Instant at) {}

    private final TemplateStore store;
    private final Documents documents;
    private final AuditLog audit;
    private final Clock clock;

    Templates(TemplateStore store, Documents documents, AuditLog audit, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    public InputStream house() throws IOException {
        return new ClassPathResource(HOUSE).getInputStream();
    }

    public InputStream inForce() throws IOException {
        Optional<DocumentId> chosen = chosen();
        return chosen.isPresent() ? documents.open(chosen.get()) : house();
    }

    /** Empty while the template of the house is in force. */
    public Optional<DocumentId> chosen() {
        return store.choices().stream().findFirst().flatMap(Choice::document);
    }

    /** The latest first. */
    public List<Choice> choices() {
        return store.choices();
    }

    /** The latest first. */
    public List<Document> versions() {
        return documents.list(OWNER);
    }

    /** Brings a template into force; what is wrong with it otherwise. */
    @Transactional
    public List<Problem> bring(String name, byte[] file, Visitor visitor) {
        List<Problem> problems = TemplateCheck.of(file);
        if (problems.isEmpty()) {
            Document kept = documents.store(
                    new NewDocument(OWNER, DocumentClass.OTHER, name, visitor.actor()), new ByteArrayInputStream(file));
            choose(Optional.of(kept.id()), visitor);
        }
        return problems;
    }

    /** Brings an earlier template, or that of the house, into force again; false if there is none of that number. */
    @Transactional
    public boolean choose(Optional<DocumentId> document, Visitor visitor) {
        if (document.isPresent()
                && versions().stream().noneMatch(kept -> kept.id().equals(document.get()))) {
            return false;
        }
        store.choose(document, visitor.login(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(AuditLog.Entry.of(visitor.actor(), "analysis.template", "analysis-template:word")
                .to(Map.of(
                        "document",
                        document.map(id -> Long.toString(id.value())).orElse("house"))));
        return true;
    }
}
