package io.tuji.registry.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.importing.InventedSources;
import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import io.tuji.registry.InventedCompanies;
import io.tuji.search.ChangeLog;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InventedService implements InventedCompanies {

    private final InventedStore store;
    private final List<CompanyReferences> references;
    private final InventedSources sources;
    private final ChangeLog changes;
    private final AuditLog audit;

    InventedService(
            InventedStore store,
            List<CompanyReferences> references,
            InventedSources sources,
            ChangeLog changes,
            AuditLog audit) {
        this.store = store;
        this.references = references;
        this.sources = sources;
        this.changes = changes;
        this.audit = audit;
    }

    @Override
    public long count() {
        return store.count();
    }

    @Override
    public Map<String, CompanyId> byCreditCode() {
        return store.byCreditCode();
    }

    /** The index drops a company of which a change is noted and that is no longer there. */
    @Override
    @Transactional
    public void erase(Actor actor) {
        List<Long> records = store.recordsOfRealSources();
        references.forEach(CompanyReferences::eraseInvented);
        sources.eraseRecords(records);
        List<Long> erased = store.erase();
        changes.changed(CompanySearchStore.KIND, erased);
        audit.record(AuditLog.Entry.of(actor, "company.erase", "company:invented")
                .from(Map.of("count", Integer.toString(erased.size()))));
    }
}
