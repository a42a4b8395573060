package io.tuji.audit;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes in the audit who takes data away; called before anything of it is sent. */
@Component
public class ExportNotes {

    private final AuditLog audit;

    ExportNotes(AuditLog audit) {
        this.audit = audit;
    }

    @Transactional
    public void note(Actor actor, String act, String subject, Map<String, String> what) {
        audit.record(AuditLog.Entry.of(actor, act, subject).to(what));
    }
}
