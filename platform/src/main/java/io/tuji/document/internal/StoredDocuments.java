package io.tuji.document.internal;

import io.tuji.access.Filter;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.document.Document;
import io.tuji.document.DocumentId;
import io.tuji.document.DocumentOwner;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import java.io.InputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

@Service
class StoredDocuments implements Documents {

    private static final Right VIEW = Right.view("document");
    private static final Right CHANGE = Right.change("document");

    private final DocumentStore store;
    private final ChunkStore chunks;
    private final AuditLog audit;
    private final People people;
    private final ObjectProvider<DocumentOwner> owners;
    private final long limit;

    /** Owners are looked up when needed: their modules may themselves store documents. */
    StoredDocuments(
            DocumentStore store,
            ChunkStore chunks,
            AuditLog audit,
            People people,
            ObjectProvider<DocumentOwner> owners,
            @Value("${tuji.upload.limit}") DataSize limit) {
        this.store = store;
        this.chunks = chunks;
        this.audit = audit;
        this.people = people;
        this.owners = owners;
        this.limit = limit.toBytes();
    }

    @Override
    @Transactional
    public Document store(NewDocument what, InputStream bytes) {
        DocumentId id = store.reserve();
        Content content = chunks.write(id, what.name(), bytes, limit);
        store.lock(what);
        Optional<Document> latest = store.findLatest(what);
        if (latest.filter(l -> l.sha256().equals(content.sha256())).isPresent()) {
            chunks.drop(id);
            return latest.get();
        }
        store.insert(
                id,
                what,
                store.nextVersion(what),
                content,
                people.findByLogin(what.actor().name()).flatMap(Visitor::orgUnit));
        Document stored = get(id);
        auditIfProtected(stored, "document.store", what.actor());
        return stored;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return store.find(id, Filter.all());
    }

    @Override
    public List<Document> list(OwnerRecord owner) {
        return store.list(owner);
    }

    @Override
    public InputStream open(DocumentId id) {
        get(id);
        return chunks.open(id);
    }

    @Override
    @Transactional
    public Optional<Document> read(DocumentId id, Visitor visitor) {
        Optional<Document> document = find(id).filter(found -> mayRead(found, visitor));
        document.ifPresent(found -> auditIfProtected(found, "document.read", visitor.actor()));
        return document;
    }

    @Override
    public boolean mayRead(Document document, Visitor visitor) {
        boolean isShared = owners(document).anyMatch(DocumentOwner::isShared) && visitor.may(VIEW);
        return owners(document)
                        .anyMatch(
                                owner -> owner.maySee(visitor, document.owner().id()))
                && (isShared
                        || store.find(document.id(), reachOf(visitor, VIEW)).isPresent());
    }

    @Override
    public boolean mayRemove(Document document, Visitor visitor) {
        return owners(document)
                        .anyMatch(owner ->
                                owner.mayRemove(visitor, document.owner().id()))
                && store.find(document.id(), reachOf(visitor, CHANGE)).isPresent();
    }

    @Override
    @Transactional
    public void remove(Document document, String why, Visitor visitor) {
        if (why.isBlank() || !mayRemove(document, visitor)) {
            throw new IllegalArgumentException(
                    "not to be deleted: document " + document.id().value());
        }
        store.removed(document.id(), why, visitor.login());
        chunks.drop(document.id());
        audit.record(entry(document, "document.remove", visitor.actor())
                .from(DocumentFacts.of(document))
                .because(why));
    }

    private Document get(DocumentId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no document " + id.value()));
    }

    private static Filter reachOf(Visitor visitor, Right right) {
        Filter own = Filter.where("stored_by = :visitor", "visitor", visitor.login());
        return Filter.of(visitor.scope(right), () -> own.or(Filter.ownUnit("org_unit", visitor)), () -> own);
    }

    private Stream<DocumentOwner> owners(Document document) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(document.owner().kind()));
    }

    private void auditIfProtected(Document document, String act, Actor actor) {
        if (document.documentClass().isProtected()) {
            audit.record(entry(document, act, actor).to(DocumentFacts.of(document)));
        }
    }

    private static AuditLog.Entry entry(Document document, String act, Actor actor) {
        return AuditLog.Entry.of(actor, act, "document:" + document.id().value());
    }
}
