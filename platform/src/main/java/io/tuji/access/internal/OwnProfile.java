package io.tuji.access.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.engine.value.Problems;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may change of the own account. */
@Service
public class OwnProfile {

    private final PersonWriteStore store;
    private final TasteStore tastes;
    private final AuditLog audit;

    OwnProfile(PersonWriteStore store, TasteStore tastes, AuditLog audit) {
        this.store = store;
        this.tastes = tastes;
        this.audit = audit;
    }

    public Taste taste(Visitor visitor) {
        return tastes.find(visitor.id().value()).orElse(new Taste(Optional.empty(), Optional.empty()));
    }

    @Transactional
    public Problems change(Visitor visitor, String name, Taste taste) {
        Problems problems = new Problems();
        PersonRule.checkName(name, problems);
        if (!problems.hasErrors()) {
            store.setTaste(visitor.id(), name, taste);
            audit.record(Entry.of(
                            visitor.actor(),
                            "user.profile",
                            "user:" + visitor.id().value())
                    .from(Map.of("name", visitor.name()))
                    .to(Map.of("name", name)));
        }
        return problems;
    }
}
