package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Outcome;
import io.tuji.demand.Resource;
import io.tuji.demand.Resource.Id;
import io.tuji.demand.Resource.State;
import io.tuji.demand.Resource.What;
import io.tuji.demand.Resources;
import io.tuji.demand.Step;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

@Service
class ResourceService implements Resources {

    private static final String WITHDRAW = "WITHDRAW";

    private final ResourceStore store;
    private final DemandStepStore steps;
    private final ResourceTyped reader;
    private final NeedFirms firms;
    private final DemandReach reach;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    ResourceService(
            ResourceStore store,
            DemandStepStore steps,
            ResourceTyped reader,
            NeedFirms firms,
            DemandReach reach,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.reader = reader;
        this.firms = firms;
        this.reach = reach;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Resource> find(Id id, Visitor visitor) {
        return store.find(id, reach.seen(visitor));
    }

    @Override
    public Optional<String> contact(Id id, Visitor visitor) {
        return DemandReach.seesPersons(visitor) && find(id, visitor).isPresent() ? store.contact(id) : Optional.empty();
    }

    @Override
    public List<Step> steps(Id id) {
        return steps.list(id.code());
    }

    @Override
    public List<Resource> on(ChainNode node, Visitor visitor) {
        return store.on(node, reach.seen(visitor));
    }

    @Override
    public List<Resource> of(CompanyId company, Visitor visitor) {
        return store.of(company, reach.seen(visitor));
    }

    @Override
    @Transactional
    public Outcome<Resource> add(Typed typed, Visitor visitor) {
        steps.oneAtATime();
        Problems problems = new Problems();
        TypedText text = new TypedText(Place.nowhere(), problems);
        String contact = contact(typed, visitor, text);
        Optional<What> what = reader.read(typed, firms.look(List.of(typed.holder()), visitor), text);
        what.flatMap(store::same)
                .ifPresent(there -> problems.add(DemandProblem.ALREADY_THERE, Place.nowhere(), there.code()));
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        return Outcome.done(add(what.orElseThrow(), contact, Optional.empty(), visitor));
    }

    /** A telephone number is personal; whoever may not see one does not write one. */
    static String contact(Typed typed, Visitor visitor, TypedText text) {
        if (!typed.contact().isBlank() && !DemandReach.seesPersons(visitor)) {
            text.problems().add(DemandProblem.CONTACT_HIDDEN, text.at("contact"));
        }
        return text.optional("contact", typed.contact(), TypedText.SENTENCE);
    }

    /** Of what has been read and is not there yet. */
    Resource add(What what, String contact, Optional<Long> batch, Visitor visitor) {
        Instant now = now();
        Id id = store.add(what, batch, visitor.login(), now);
        store.contact(id, contact);
        steps.add(id.code(), NeedService.step(Step.ADD, "", "", "", visitor, now), Optional.empty());
        Resource added = get(id);
        audit.record(AuditLog.Entry.of(visitor.actor(), "resource.add", subject(id))
                .to(ResourceFacts.of(added, contact))
                .personal(ResourceFacts.CONTACT));
        return added;
    }

    @Override
    @Transactional
    public Outcome<Resource> correct(Id id, int version, Typed typed, Visitor visitor) {
        Resource before = lock(id, visitor);
        Problems problems = new Problems();
        TypedText text = new TypedText(Place.nowhere(), problems);
        if (before.version() != version) {
            problems.add(DemandProblem.CHANGED_MEANWHILE, Place.nowhere());
        }
        String reason = text.needed("reason", typed.reason(), TypedText.SENTENCE);
        String contact = contact(typed, visitor, text);
        Optional<What> what = reader.read(typed, firms.look(List.of(typed.holder()), visitor), text);
        if (what.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        String contactBefore = store.contact(id).orElse("");
        store.correct(id, what.get());
        if (DemandReach.seesPersons(visitor)) {
            store.contact(id, contact);
        }
        Step step = NeedService.step(
                Step.CORRECT, before.state().name(), reason, before.what().name(), visitor, now());
        steps.add(id.code(), step, Optional.of(json.writeValueAsString(before.what())));
        return Outcome.done(audited("correct", before, contactBefore, reason, visitor));
    }

    @Override
    @Transactional
    public Outcome<Resource> withdraw(Id id, String typed, Visitor visitor) {
        Resource before = lock(id, visitor);
        Problems problems = new Problems();
        String reason = new TypedText(Place.nowhere(), problems).needed("words", typed, TypedText.LONGEST);
        if (before.state() == State.WITHDRAWN) {
            problems.add(DemandProblem.OTHER_STATE, Place.nowhere());
        }
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        store.put(id, true);
        steps.add(
                id.code(),
                NeedService.step(WITHDRAW, before.state().name(), reason, "", visitor, now()),
                Optional.empty());
        return Outcome.done(audited("withdraw", before, store.contact(id).orElse(""), reason, visitor));
    }

    /** Whom to ask stays as it is: it is kept nowhere but with the resource. */
    @Override
    @Transactional
    public Outcome<Resource> undo(Id id, Visitor visitor) {
        Resource before = lock(id, visitor);
        Optional<Step> last = steps.last(id.code()).filter(Step::isUndoable);
        Optional<Id> same = before.state() == State.WITHDRAWN ? store.same(before.what()) : Optional.empty();
        if (last.isEmpty() || same.isPresent()) {
            return Outcome.refused(
                    List.of(same.map(there -> DemandProblem.ALREADY_THERE.at(Place.nowhere(), there.code()))
                            .orElseGet(() -> DemandProblem.NOTHING_TO_UNDO.at(Place.nowhere()))));
        }
        if (last.get().act().equals(Step.CORRECT)) {
            store.correct(id, json.readValue(steps.before(last.get()), What.class));
        } else {
            store.put(id, false);
        }
        steps.undo(last.get(), visitor.login(), now());
        return Outcome.done(audited("undo", before, store.contact(id).orElse(""), "", visitor));
    }

    /** Withdraws what came with a file and has not been touched since; says how many. */
    @Transactional
    public int withdrawBatch(long batch, String reason, Visitor visitor) {
        List<Id> untouched = store.untouched(batch).stream()
                .filter(id -> find(id, visitor).isPresent())
                .toList();
        untouched.forEach(id -> withdraw(id, reason, visitor));
        return untouched.size();
    }

    private Resource audited(String act, Resource before, String contactBefore, String reason, Visitor visitor) {
        Resource now = get(before.id());
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), "resource." + act, subject(before.id()))
                .from(ResourceFacts.of(before, contactBefore))
                .to(ResourceFacts.of(now, store.contact(before.id()).orElse("")))
                .personal(ResourceFacts.CONTACT);
        audit.record(reason.isEmpty() ? entry : entry.because(reason));
        return now;
    }

    private Resource get(Id id) {
        return store.find(id, Filter.all()).orElseThrow();
    }

    private Resource lock(Id id, Visitor visitor) {
        return store.lock(id, reach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no resource " + id.code()));
    }

    private static String subject(Id id) {
        return "resource:" + id.code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
