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
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

@Service
class StoredDocuments implements Documents {

    private static final Right VIEW = Right.view("document");

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
        int version = latest.map(l -> l.version() + 1).orElse(1);
        store.insert(
                id,
                what,
                version,
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
        Optional<Document> document = store.find(id, Filter.all())
                .filter(found -> ownerAgrees(found.owner(), visitor))
                .filter(found -> (isShared(found.owner()) && visitor.may(VIEW))
                        || store.find(id, reachOf(visitor)).isPresent());
        document.ifPresent(found -> auditIfProtected(found, "document.read", visitor.actor()));
        return document;
    }

    private Document get(DocumentId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no document " + id.value()));
    }

    private static Filter reachOf(Visitor visitor) {
        Filter own = Filter.where("stored_by = :visitor", "visitor", visitor.login());
        return Filter.of(visitor.scope(VIEW), () -> own.or(Filter.ownUnit("org_unit", visitor)), () -> own);
    }

    private boolean ownerAgrees(OwnerRecord owner, Visitor visitor) {
        return owners.stream().anyMatch(o -> o.kind().equals(owner.kind()) && o.maySee(visitor, owner.id()));
    }

    private boolean isShared(OwnerRecord owner) {
        return owners.stream().anyMatch(o -> o.kind().equals(owner.kind()) && o.isShared());
    }

    private void auditIfProtected(Document document, String act, Actor actor) {
        if (document.documentClass().isProtected()) {
            audit.record(
                    AuditLog.Entry.of(actor, act, "document:" + document.id().value())
                            .to(Map.of(
                                    "owner",
                                            document.owner().kind() + ":"
                                                    + document.owner().id(),
                                    "class", document.documentClass().name(),
                                    "name", document.name(),
                                    "version", Integer.toString(document.version()),
                                    "sha256", document.sha256())));
        }
    }
}
