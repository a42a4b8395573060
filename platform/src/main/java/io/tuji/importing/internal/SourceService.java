package io.tuji.importing.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SourceService implements Sources {

    private final SourceStore store;
    private final Targets targets;
    private final AuditLog audit;

    SourceService(SourceStore store, Targets targets, AuditLog audit) {
        this.store = store;
        this.targets = targets;
        this.audit = audit;
    }

    @Override
    public List<Source> list() {
        return store.list();
    }

    @Override
    public Source get(SourceId id) {
        return store.find(id).orElseThrow(() -> new IllegalArgumentException("no source " + id));
    }

    @Override
    public Optional<Source> findByName(String name) {
        return store.findByName(name.strip());
    }

    @Override
    @Transactional
    public SourceId add(String target, String name, Delivery delivery, int authority, Actor actor) {
        targets.get(target);
        refuseTaken(name, Optional.empty());
        SourceId id = store.add(target, name.strip(), delivery, authority);
        audit.record(
                AuditLog.Entry.of(actor, "source.add", "source:" + id.value()).to(fields(get(id))));
        return id;
    }

    @Override
    @Transactional
    public void change(SourceId id, int version, String name, Delivery delivery, int authority, Actor actor) {
        Source before = store.lock(id).orElseThrow();
        if (before.version() != version) {
            throw new ImportRefused(List.of(ImportFault.SOURCE_CHANGED_MEANWHILE.at(Place.nowhere(), before.name())));
        }
        refuseTaken(name, Optional.of(id));
        store.update(id, name.strip(), delivery, authority);
        Source after = get(id);
        if (before.authority() != after.authority()) {
            targets.get(after.target()).authorityChanged(after);
        }
        audit.record(AuditLog.Entry.of(actor, "source.change", "source:" + id.value())
                .from(fields(before))
                .to(fields(after)));
    }

    private void refuseTaken(String name, Optional<SourceId> self) {
        if (name.isBlank()) {
            throw new ImportRefused(List.of(ImportFault.SOURCE_NAME_BLANK.at(Place.field("name"))));
        }
        Optional<Source> other = store.findByName(name.strip());
        if (other.isPresent() && !other.map(Source::id).equals(self)) {
            throw new ImportRefused(List.of(ImportFault.SOURCE_NAME_TAKEN.at(Place.field("name"), name.strip())));
        }
    }

    private static Map<String, String> fields(Source source) {
        return Map.of(
                "name", source.name(),
                "target", source.target(),
                "delivery", source.delivery().name(),
                "authority", Integer.toString(source.authority()));
    }
}
