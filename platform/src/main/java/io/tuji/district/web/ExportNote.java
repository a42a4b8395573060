package io.tuji.district.web;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who took a list out of the platform, before it leaves. */
@Component
class ExportNote {

    private final AuditLog audit;

    ExportNote(AuditLog audit) {
        this.audit = audit;
    }

    /** @param list the address of the list with its filters */
    @Transactional
    public void observations(Actor actor, int rows, String list) {
        audit.record(AuditLog.Entry.of(actor, "district.export", "observations")
                .to(Map.of("rows", Integer.toString(rows), "list", list)));
    }
}
