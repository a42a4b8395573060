package io.tuji.registry.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompaniesMerged;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regrouping.Kind;
import io.tuji.registry.Regroupings;
import io.tuji.search.ChangeLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RegroupingService implements Regroupings {

    private final RegroupingStore store;
    private final CompanyStore companies;
    private final Corrections corrections;
    private final Revisions revisions;
    private final ChangeLog changes;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    RegroupingService(
            RegroupingStore store,
            CompanyStore companies,
            Corrections corrections,
            Revisions revisions,
            ChangeLog changes,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.companies = companies;
        this.corrections = corrections;
        this.revisions = revisions;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
    }

    @Override
    @Transactional
    public Outcome merge(Merge merge, Visitor visitor) {
        corrections.oneAtATime();
        Company kept = get(merge.kept(), visitor);
        Company gone = get(merge.gone(), visitor);
        List<Problem> problems = obstacles(merge, kept, gone);
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        String reason = merge.reason().strip();
        Regrouping.Id id = store.add(Kind.MERGE, gone.id(), kept.id(), reason, visitor.login());
        store.rememberAll(id, gone.id());
        store.move(id, gone.id(), kept.id());
        store.mergeInto(gone.id(), kept.id());
        store.derive(kept.id());
        store.keepFurtherCodes(id, kept.id());
        believe(id, kept.id(), merge.chosen(), reason, visitor);
        changed(kept.id(), gone.id());
        Map<String, String> after = new HashMap<>(merge.chosen());
        after.put("gone", gone.id().code());
        after.put("regrouping", id.code());
        audit.record(AuditLog.Entry.of(visitor.actor(), "company.merge", subject(kept.id()))
                .to(after)
                .because(reason));
        events.publishEvent(new CompaniesMerged(kept.id(), gone.id()));
        return done(id);
    }

    private static List<Problem> obstacles(Merge merge, Company kept, Company gone) {
        Problems problems = new Problems();
        needReason(merge.reason(), problems);
        if (kept.id().equals(gone.id())) {
            problems.add(RegistryProblem.SAME_COMPANY, Place.nowhere());
        }
        needVersion(kept, merge.keptVersion(), problems);
        needVersion(gone, merge.goneVersion(), problems);
        if (kept.invented() != gone.invented()) {
            problems.add(RegistryProblem.INVENTED_AND_REAL, Place.nowhere());
        }
        needKnown(merge.chosen(), PropertyText.of(kept), PropertyText.of(gone), problems);
        return problems.all();
    }

    /** A choice is between what the two companies say; any other value is a correction, which has checks of its own. */
    private static void needKnown(
            Map<String, String> chosen, Map<String, String> ofKept, Map<String, String> ofGone, Problems problems) {
        chosen.forEach((property, text) -> {
            if (!text.equals(ofKept.get(property)) && !text.equals(ofGone.get(property))) {
                problems.add(RegistryProblem.CHOICE_UNKNOWN, Place.field(property), property, text);
            }
        });
    }

    private static void needReason(String reason, Problems problems) {
        if (reason.isBlank()) {
            problems.add(RegistryProblem.REASON_MISSING, Place.field("reason"));
        }
    }

    private static void needVersion(Company company, int seen, Problems problems) {
        if (company.version() != seen) {
            problems.add(RegistryProblem.SIDE_CHANGED, Place.nowhere(), company.name());
        }
    }

    /** What the person has chosen and the rule would not believe becomes the word of an officer. */
    private void believe(Regrouping.Id id, CompanyId kept, Map<String, String> chosen, String reason, Visitor visitor) {
        Company company = get(kept, visitor);
        Map<String, String> believed = PropertyText.of(company);
        Map<String, String> stated = new HashMap<>(chosen);
        stated.keySet().retainAll(PropertyText.CHANGEABLE);
        stated.entrySet().removeIf(text -> text.getValue().equals(believed.get(text.getKey())));
        if (!stated.isEmpty()) {
            store.stated(id, revisions.state(company, stated, reason, visitor));
        }
    }

    @Override
    @Transactional
    public Outcome split(Split split, Visitor visitor) {
        corrections.oneAtATime();
        Company from = get(split.from(), visitor);
        List<Problem> problems = obstacles(split, from);
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        Optional<CompanyId> made = store.make(from.id(), split.subjects());
        if (made.isEmpty()) {
            return refused(List.of(RegistryProblem.NO_NAME_CHOSEN.at(Place.field("subject"))));
        }
        CompanyId to = made.get();
        String reason = split.reason().strip();
        Regrouping.Id id = store.add(Kind.SPLIT, from.id(), to, reason, visitor.login());
        store.remember(id, split.subjects());
        store.move(id, from.id(), to);
        store.derive(from.id());
        store.derive(to);
        changed(from.id(), to);
        audit.record(AuditLog.Entry.of(visitor.actor(), "company.split", subject(from.id()))
                .to(Map.of("made", to.code(), "regrouping", id.code()))
                .because(reason));
        return done(id);
    }

    private List<Problem> obstacles(Split split, Company from) {
        Problems problems = new Problems();
        needReason(split.reason(), problems);
        needVersion(from, split.version(), problems);
        RegroupingStore.Shares shares = store.shares(from.id(), split.subjects());
        if (shares.leaving() == 0) {
            problems.add(RegistryProblem.NOTHING_CHOSEN, Place.field("subject"));
        } else if (shares.staying() == 0) {
            problems.add(RegistryProblem.EVERYTHING_CHOSEN, Place.field("subject"));
        } else if (store.shareACode(from.id(), split.subjects())) {
            problems.add(RegistryProblem.ONE_CODE, Place.field("subject"));
        }
        return problems.all();
    }

    @Override
    @Transactional
    public Outcome undo(Regrouping.Id id, Visitor visitor) {
        corrections.oneAtATime();
        Regrouping act = store.find(id).orElseThrow(() -> new IllegalArgumentException("no act " + id.code()));
        List<Problem> problems = obstacles(act);
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        store.findRevision(id).ifPresent(revision -> revisions.undo(revision, visitor));
        if (act.kind() == Kind.MERGE) {
            store.dropFurtherCodes(id);
            store.move(id, act.to(), act.from());
            store.derive(act.to());
            store.stand(act.from());
            store.derive(act.from());
        } else {
            store.rememberAll(id, act.to());
            store.move(id, act.to(), act.from());
            store.mergeInto(act.to(), act.from());
            store.derive(act.from());
        }
        store.undone(id, visitor.login());
        changed(act.from(), act.to());
        CompanyId told = act.kind() == Kind.MERGE ? act.to() : act.from();
        audit.record(AuditLog.Entry.of(visitor.actor(), "company.regroup-undo", subject(told))
                .to(Map.of("regrouping", id.code())));
        return done(id);
    }

    private List<Problem> obstacles(Regrouping act) {
        Problems problems = new Problems();
        if (act.undone().isPresent()) {
            problems.add(
                    RegistryProblem.REGROUPING_UNDONE, Place.nowhere(), act.id().code());
        }
        store.findLater(act)
                .ifPresent(later -> problems.add(RegistryProblem.LATER_REGROUPING, Place.nowhere(), later.code()));
        return problems.all();
    }

    @Override
    public Optional<Regrouping> find(Regrouping.Id id) {
        return store.find(id);
    }

    @Override
    public List<Regrouping> list(CompanyId company) {
        return store.list(company);
    }

    @Override
    public Optional<CompanyId> standing(CompanyId company) {
        return store.root(company);
    }

    private Company get(CompanyId id, Visitor visitor) {
        return companies
                .find(id, CompanyFilter.of(visitor, CompanyFilter.CHANGE))
                .orElseThrow(() -> new IllegalArgumentException("not to be changed: " + id));
    }

    private void changed(CompanyId... both) {
        changes.changed(
                CompanySearchStore.KIND,
                List.of(both).stream().map(CompanyId::value).toList());
    }

    private Outcome done(Regrouping.Id id) {
        return new Outcome(List.of(), store.find(id));
    }

    private static Outcome refused(List<Problem> problems) {
        return new Outcome(problems, Optional.empty());
    }

    private static String subject(CompanyId company) {
        return "company:" + company.code();
    }
}
