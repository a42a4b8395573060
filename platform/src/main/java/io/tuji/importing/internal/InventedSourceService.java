package io.tuji.importing.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.InventedSources;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class InventedSourceService implements InventedSources {

    private final Sources sources;
    private final SourceStore store;
    private final RunStore runs;
    private final ErasureStore erasure;
    private final AuditLog audit;

    InventedSourceService(Sources sources, SourceStore store, RunStore runs, ErasureStore erasure, AuditLog audit) {
        this.sources = sources;
        this.store = store;
        this.runs = runs;
        this.erasure = erasure;
        this.audit = audit;
    }

    /** Nobody else is ever to be believed less. */
    @Override
    @Transactional
    public SourceId add(String target, String name, Actor actor) {
        SourceId id = sources.add(target, name, Delivery.FULL, Source.LOWEST_AUTHORITY, actor);
        store.markInvented(id);
        return id;
    }

    @Override
    @Transactional
    public void erase(SourceId id, Actor actor) {
        Source source = store.lock(id).orElseThrow();
        if (!source.invented()) {
            throw new IllegalArgumentException("not invented: " + source.name());
        }
        runs.openOf(id).stream().findFirst().ifPresent(open -> {
            throw new ImportRefused(List.of(ImportFault.SOURCE_BUSY.at(Place.nowhere(), open.code())));
        });
        erasure.erase(id);
        audit.record(
                AuditLog.Entry.of(actor, "source.erase", "source:" + id.value()).from(Map.of("name", source.name())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseRecords(Collection<Long> records) {
        erasure.eraseRecords(records);
    }
}
