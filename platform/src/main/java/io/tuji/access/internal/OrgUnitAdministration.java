package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of bodies and what administrators do with it. A body ends and is never deleted: its people's deeds stand under it. */
@Service
public class OrgUnitAdministration {

    private static final int LONGEST_NAME = 100;

    private final OrgUnitStore store;
    private final AuditLog audit;
    private final Clock clock;

    OrgUnitAdministration(OrgUnitStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    public List<OrgUnit> tree() {
        return store.tree();
    }

    public Optional<OrgUnit> find(OrgUnitId id) {
        return store.find(id.value());
    }

    @Transactional
    public Problems create(Visitor by, OrgUnitForm form) {
        store.lock();
        Problems problems = check(form, Optional.empty());
        if (!problems.hasErrors()) {
            OrgUnit made = get(store.insert(form));
            audit.record(Entry.of(by.actor(), "unit.create", made.subject()).to(made.facts()));
        }
        return problems;
    }

    /** Renames, changes the kind or moves it with all that stands below. */
    @Transactional
    public Problems change(Visitor by, OrgUnit before, OrgUnitForm form) {
        store.lock();
        Problems problems = check(form, Optional.of(before));
        if (form.parent().filter(p -> store.isBelow(p, before.id())).isPresent()) {
            problems.add(AccessProblem.UNIT_RING, Place.field("parent"));
        }
        if (problems.hasErrors()) {
            return problems;
        }
        if (store.update(before.id(), form)) {
            note(by, "unit.change", before);
        } else {
            problems.add(AccessProblem.CHANGED_MEANWHILE, Place.nowhere());
        }
        return problems;
    }

    @Transactional
    public Problems end(Visitor by, OrgUnit unit) {
        store.lock();
        Problems problems = new Problems();
        long below = store.countOpenBelow(unit.id());
        if (below > 0 || unit.people() > 0) {
            problems.add(AccessProblem.UNIT_IN_USE, Place.nowhere(), below, unit.people());
            return problems;
        }
        store.setEnd(unit.id(), Optional.of(clock.instant()));
        note(by, "unit.end", unit);
        return problems;
    }

    @Transactional
    public Problems resume(Visitor by, OrgUnit unit) {
        store.lock();
        Problems problems = check(OrgUnitForm.of(unit), Optional.of(unit));
        if (!problems.hasErrors()) {
            store.setEnd(unit.id(), Optional.empty());
            note(by, "unit.resume", unit);
        }
        return problems;
    }

    /** A body may stay below one that has ended; it may not go there. */
    private Problems check(OrgUnitForm form, Optional<OrgUnit> before) {
        Problems problems = new Problems();
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            problems.add(AccessProblem.UNIT_NAME_MISSING, Place.field("name"), LONGEST_NAME);
        } else if (store.isNameTaken(form, before.map(OrgUnit::id))) {
            problems.add(AccessProblem.UNIT_NAME_TAKEN, Place.field("name"), form.name());
        }
        boolean moves = before.filter(b -> b.parent().equals(form.parent())).isEmpty();
        if (moves && form.parent().filter(p -> !store.isOpen(p)).isPresent()) {
            problems.add(AccessProblem.UNIT_UNKNOWN, Place.field("parent"));
        }
        return problems;
    }

    private OrgUnit get(OrgUnitId id) {
        return store.find(id.value()).orElseThrow();
    }

    private void note(Visitor by, String act, OrgUnit before) {
        audit.record(Entry.of(by.actor(), act, before.subject())
                .from(before.facts())
                .to(get(before.id()).facts()));
    }
}
