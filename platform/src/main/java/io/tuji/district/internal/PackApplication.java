package io.tuji.district.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.district.DistrictPack;
import io.tuji.district.PackEdition;
import io.tuji.district.PackEdition.FileChange;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a pack without faults into force: its edition, files and records and one audit entry, in one transaction. */
@Component
class PackApplication {

    private final PackStore store;
    private final AuditLog audit;
    private final Clock clock;

    PackApplication(PackStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return false if exactly this pack is in force already */
    @Transactional
    public boolean apply(DistrictPack pack, PackFolder folder, Actor actor) {
        store.lock();
        String sha256 = folder.sha256();
        Optional<PackEdition> before = store.list(1).stream().findFirst();
        if (before.filter(edition -> edition.sha256().equals(sha256)).isPresent()) {
            return false;
        }
        PackChanges changes = PackChanges.between(store.records(), PackRecords.of(pack));
        long edition = store.addEdition(pack.head(), sha256, clock.instant(), actor.name(), changes.byFile());
        store.addFiles(edition, folder.files());
        store.put(edition, changes.added());
        store.put(edition, changes.changed());
        store.end(edition, changes.ended());
        audit.record(
                AuditLog.Entry.of(actor, "district.apply", "pack:" + pack.head().id())
                        .from(before.map(PackApplication::words).orElse(Map.of()))
                        .to(words(pack, sha256, changes.byFile())));
        return true;
    }

    private static Map<String, String> words(PackEdition edition) {
        return Map.of("pack", edition.pack(), "version", edition.version().toString(), "sha256", edition.sha256());
    }

    private static Map<String, String> words(DistrictPack pack, String sha256, List<FileChange> changes) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("pack", pack.head().id());
        words.put("version", pack.head().version().toString());
        words.put("sha256", sha256);
        changes.forEach(c -> words.put(c.file(), "+" + c.added() + " ~" + c.changed() + " -" + c.ended()));
        return words;
    }
}
