package io.tuji.publish.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.document.Document;
import io.tuji.document.DocumentOwner;
import io.tuji.document.Documents;
import io.tuji.document.OwnerRecord;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public site as one file for a server outside, made by a job and kept as a document. */
@Service
public class SiteExport implements DocumentOwner {

    static final String KIND = "public-site";

    /** The one record to which all exports belong. */
    static final OwnerRecord OWNER = new OwnerRecord(KIND, "all");

    private final Jobs jobs;
    private final Documents documents;
    private final AuditLog audit;

    SiteExport(Jobs jobs, Documents documents, AuditLog audit) {
        this.jobs = jobs;
        this.documents = documents;
        this.audit = audit;
    }

    @Transactional
    public JobId start(Visitor visitor) {
        audit.record(AuditLog.Entry.of(visitor.actor(), "public-site.export", "public-site"));
        return jobs.start(KIND, Map.of(), visitor.actor());
    }

    public boolean isRunning() {
        return jobs.isRunning(KIND);
    }

    /** The newest first. */
    public List<Document> list() {
        return documents.list(OWNER);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Everything in it is public, yet only those who may export are offered it. */
    @Override
    public boolean maySee(Visitor visitor, String id) {
        return visitor.may(Right.export("publish"));
    }
}
