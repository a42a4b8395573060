package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.Firm;
import io.tuji.demand.Need;
import io.tuji.demand.Need.Ending;
import io.tuji.demand.Need.Id;
import io.tuji.demand.Need.Move;
import io.tuji.demand.Need.ResourceName;
import io.tuji.demand.Need.State;
import io.tuji.demand.Need.What;
import io.tuji.demand.Needs;
import io.tuji.demand.Outcome;
import io.tuji.demand.Resource;
import io.tuji.demand.Step;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

@Service
class NeedService implements Needs {

    private final NeedStore store;
    private final NeedListStore lists;
    private final DemandStepStore steps;
    private final ResourceStore resources;
    private final NeedTyped reader;
    private final NeedFirms firms;
    private final DemandReach reach;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    NeedService(
            NeedStore store,
            NeedListStore lists,
            DemandStepStore steps,
            ResourceStore resources,
            NeedTyped reader,
            NeedFirms firms,
            DemandReach reach,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.steps = steps;
        this.resources = resources;
        this.reader = reader;
        this.firms = firms;
        this.reach = reach;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Need> find(Id id, Visitor visitor) {
        return store.find(id, reach.seen(visitor));
    }

    @Override
    public List<Step> steps(Id id) {
        return steps.list(id.code());
    }

    @Override
    public List<Need> of(CompanyId company, Visitor visitor) {
        return store.of(company, reach.seen(visitor));
    }

    @Override
    public Map<String, Long> open(String chain, Visitor visitor) {
        return lists.counts(visitor).stream()
                .filter(count -> count.chain().equals(chain))
                .collect(Collectors.groupingBy(
                        NeedListStore.Count::node, Collectors.summingLong(NeedListStore.Count::number)));
    }

    @Override
    @Transactional
    public Outcome<Need> add(Typed typed, Visitor visitor) {
        steps.oneAtATime();
        Problems problems = new Problems();
        Optional<What> what = read(typed, visitor, problems);
        what.flatMap(store::same)
                .ifPresent(there -> problems.add(DemandProblem.ALREADY_THERE, Place.nowhere(), there.code()));
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        return Outcome.done(add(what.orElseThrow(), Optional.empty(), visitor));
    }

    /** Of what has been read and is not there yet. */
    Need add(What what, Optional<Long> batch, Visitor visitor) {
        Instant now = now();
        Id id = store.add(what, batch, visitor.login(), now);
        steps.add(id.code(), step(Step.ADD, "", "", "", visitor, now), Optional.empty());
        Need added = get(id);
        audit.record(AuditLog.Entry.of(visitor.actor(), "need.add", subject(id)).to(NeedFacts.of(added)));
        return added;
    }

    private Optional<What> read(Typed typed, Visitor visitor, Problems problems) {
        FoundFirms lookup = firms.look(List.of(typed.firm()), visitor);
        return reader.read(typed, lookup, visitor.name(), new TypedText(Place.nowhere(), problems));
    }

    @Override
    @Transactional
    public Outcome<Need> correct(Id id, int version, Typed typed, Visitor visitor) {
        Need before = lock(id, visitor);
        Problems problems = new Problems();
        if (before.version() != version) {
            problems.add(DemandProblem.CHANGED_MEANWHILE, Place.nowhere());
        }
        String reason = new TypedText(Place.nowhere(), problems).needed("reason", typed.reason(), TypedText.SENTENCE);
        Optional<What> what = read(typed, visitor, problems);
        if (what.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        store.correct(id, what.get());
        Step step =
                step(Step.CORRECT, before.state().name(), reason, before.what().words(), visitor, now());
        return Outcome.done(done(before, step, Optional.of(json.writeValueAsString(before.what())), visitor));
    }

    @Override
    @Transactional
    public Outcome<Need> move(Id id, Move move, TypedMove typed, Visitor visitor) {
        Need before = lock(id, visitor);
        Problems problems = new Problems();
        if (!move.isOpenTo(before.state())) {
            problems.add(DemandProblem.OTHER_STATE, Place.nowhere());
        }
        TypedText text = new TypedText(Place.nowhere(), problems);
        String words = move == Move.WITHDRAW || move == Move.GIVE_UP
                ? text.needed("words", typed.words(), TypedText.LONGEST)
                : text.optional("words", typed.words(), TypedText.LONGEST);
        Ending ending = move == Move.MEET ? met(typed, words, visitor, text) : words(words);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        store.put(id, move.leadsTo(), move.leadsTo().isSought() ? Optional.empty() : Optional.of(ending));
        Step step = step(move.name(), before.state().name(), NeedFacts.ended(ending), "", visitor, now());
        return Outcome.done(done(before, step, Optional.empty(), visitor));
    }

    private static Ending words(String words) {
        return new Ending(Optional.empty(), Optional.empty(), words);
    }

    /** A resource, a firm, or words: one of them at least. */
    private Ending met(TypedMove typed, String words, Visitor visitor, TypedText text) {
        Optional<Resource> resource =
                Resource.Id.read(typed.resource()).flatMap(id -> resources.find(id, reach.seen(visitor)));
        if (!typed.resource().isBlank() && resource.isEmpty()) {
            text.problems().add(DemandProblem.RESOURCE_UNKNOWN, text.at("resource"), typed.resource());
        }
        Optional<Firm> firm = typed.firm().isBlank()
                ? Optional.empty()
                : NeedFirms.registered("firm", typed.firm(), firms.look(List.of(typed.firm()), visitor), text);
        if (resource.isEmpty() && typed.firm().isBlank() && words.isEmpty()) {
            text.problems().add(DemandProblem.NOTHING_MET, text.at("words"));
        }
        return new Ending(
                resource.map(found -> new ResourceName(found.id(), found.what().name())), firm, words);
    }

    @Override
    @Transactional
    public Outcome<Need> undo(Id id, Visitor visitor) {
        Need before = lock(id, visitor);
        Optional<Step> last = steps.last(id.code()).filter(Step::isUndoable);
        if (last.isEmpty()) {
            return Outcome.refused(List.of(DemandProblem.NOTHING_TO_UNDO.at(Place.nowhere())));
        }
        Optional<Id> same = before.state() == State.WITHDRAWN ? store.same(before.what()) : Optional.empty();
        if (same.isPresent()) {
            return Outcome.refused(List.of(
                    DemandProblem.ALREADY_THERE.at(Place.nowhere(), same.get().code())));
        }
        takeBack(id, last.get());
        steps.undo(last.get(), visitor.login(), now());
        return Outcome.done(audited("undo", before, "", visitor));
    }

    private void takeBack(Id id, Step last) {
        if (last.act().equals(Step.CORRECT)) {
            store.correct(id, json.readValue(steps.before(last), What.class));
        } else {
            store.put(id, State.valueOf(last.stateBefore()), Optional.empty());
        }
    }

    /** Withdraws what came with a file and has not been touched since; says how many. */
    @Transactional
    public int withdrawBatch(long batch, String reason, Visitor visitor) {
        List<Id> untouched = store.untouched(batch).stream()
                .filter(id -> find(id, visitor).isPresent())
                .toList();
        untouched.forEach(id -> move(id, Move.WITHDRAW, TypedMove.because(reason), visitor));
        return untouched.size();
    }

    private Need done(Need before, Step step, Optional<String> said, Visitor visitor) {
        steps.add(before.id().code(), step, said);
        return audited(step.act().toLowerCase(Locale.ROOT), before, step.words(), visitor);
    }

    private Need audited(String act, Need before, String words, Visitor visitor) {
        Need now = get(before.id());
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), "need." + act, subject(before.id()))
                .from(NeedFacts.of(before))
                .to(NeedFacts.of(now));
        audit.record(words.isEmpty() ? entry : entry.because(words));
        return now;
    }

    static Step step(String act, String state, String words, String said, Visitor visitor, Instant at) {
        return new Step(0, act, state, words, said, visitor.login(), at, Optional.empty());
    }

    private Need get(Id id) {
        return store.find(id, Filter.all()).orElseThrow();
    }

    private Need lock(Id id, Visitor visitor) {
        return store.lock(id, reach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no need " + id.code()));
    }

    private static String subject(Id id) {
        return "need:" + id.code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
