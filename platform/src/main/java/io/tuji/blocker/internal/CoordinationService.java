package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.blocker.Blocker.Created;
import io.tuji.blocker.Blocker.Owner;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meeting.Id;
import io.tuji.blocker.Meeting.Item;
import io.tuji.blocker.Meeting.What;
import io.tuji.blocker.Meetings;
import io.tuji.blocker.internal.CoordinationDecisionStore.On;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CoordinationService implements Meetings {

    private final CoordinationStore store;
    private final CoordinationPackStore packs;
    private final CoordinationDecisionStore decisions;
    private final CoordinationPack pack;
    private final CoordinationTyped reader;
    private final BlockerOwners owners;
    private final CoordinationDecisionSteps steps;
    private final CoordinationReach reach;
    private final CoordinationDecisionNews news;
    private final AuditLog audit;
    private final Clock clock;

    CoordinationService(
            CoordinationStore store,
            CoordinationPackStore packs,
            CoordinationDecisionStore decisions,
            CoordinationPack pack,
            CoordinationTyped reader,
            BlockerOwners owners,
            CoordinationDecisionSteps steps,
            CoordinationReach reach,
            CoordinationDecisionNews news,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.packs = packs;
        this.decisions = decisions;
        this.pack = pack;
        this.reader = reader;
        this.owners = owners;
        this.steps = steps;
        this.reach = reach;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Meeting> find(Id id, Visitor visitor) {
        return store.find(id, reach.seen(visitor));
    }

    @Override
    public boolean mayChange(Meeting meeting, Visitor visitor) {
        return store.find(meeting.id(), reach.changeable(visitor)).isPresent();
    }

    @Override
    public List<Item> items(Meeting meeting, Visitor visitor) {
        return packs.items(meeting.id(), reach.items(visitor));
    }

    @Override
    public long hidden(Meeting meeting, Visitor visitor) {
        return packs.count(meeting.id(), Filter.all()) - packs.count(meeting.id(), reach.items(visitor));
    }

    @Override
    public List<Decision> decisions(Meeting meeting, Visitor visitor) {
        return decisions.of(meeting.id(), reach.decisions(visitor));
    }

    @Override
    public Optional<Decision> decision(Meeting meeting, int number, Visitor visitor) {
        return decisions.find(meeting.id(), number, reach.decisions(visitor));
    }

    @Override
    public Set<Decision.Move> moves(Decision decision, Meeting meeting, Visitor visitor) {
        EnumSet<Decision.Move> moves = EnumSet.noneOf(Decision.Move.class);
        boolean mayChange = mayChange(meeting, visitor);
        if (mayChange || isGiven(decision, visitor)) {
            Arrays.stream(Decision.Move.values())
                    .filter(move -> move.isOpenIn(decision.state()))
                    .filter(move -> mayChange || move != Decision.Move.DROP)
                    .filter(move -> move != Decision.Move.HAND_ON
                            || (mayChange && CoordinationDecisionSteps.mayInstruct(visitor)))
                    .forEach(moves::add);
        }
        return moves;
    }

    /** Whoever has to carry it out says when it is done. */
    private boolean isGiven(Decision decision, Visitor visitor) {
        return visitor.may(BlockerReach.CHANGE)
                && decisions
                        .find(decision.meeting(), decision.number(), CoordinationReach.given(visitor))
                        .isPresent();
    }

    @Override
    @Transactional
    public Outcome<Meeting> call(Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        if (!visitor.may(BlockerReach.CHANGE)) {
            problems.add(BlockerProblem.NOT_YOURS, Place.nowhere());
        }
        Optional<What> what = reader.what(typed, new TypedForm(problems));
        if (problems.hasErrors()) {
            return refused(problems);
        }
        Id id = store.add(what.orElseThrow(), new Created(visitor.id(), visitor.name(), visitor.orgUnit(), now()));
        audit.record(entry("call", id, visitor).to(facts(what.orElseThrow())));
        return stands(id);
    }

    @Override
    @Transactional
    public Outcome<Meeting> correct(Id id, int version, Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        Meeting before = locked(id, visitor, problems);
        if (before.version() != version) {
            problems.add(
                    BlockerProblem.CHANGED_MEANWHILE,
                    Place.nowhere(),
                    before.what().title());
        }
        Optional<What> what = reader.what(typed, new TypedForm(problems));
        if (problems.hasErrors()) {
            return refused(problems);
        }
        store.put(id, what.orElseThrow());
        audit.record(entry("correct", id, visitor).from(facts(before.what())).to(facts(what.orElseThrow())));
        return stands(id);
    }

    @Override
    @Transactional
    public Outcome<Meeting> pack(Id id, Visitor visitor) {
        Problems problems = new Problems();
        locked(id, visitor, problems);
        if (problems.hasErrors()) {
            return refused(problems);
        }
        int items = pack.make(id, visitor);
        store.packed(id, now());
        audit.record(entry("pack", id, visitor).to(Map.of("items", Integer.toString(items))));
        return stands(id);
    }

    @Override
    @Transactional
    public Outcome<Meeting> close(Id id, Visitor visitor) {
        Problems problems = new Problems();
        locked(id, visitor, problems);
        if (problems.hasErrors()) {
            return refused(problems);
        }
        store.close(id, visitor.id(), now());
        audit.record(entry("close", id, visitor));
        return stands(id);
    }

    @Override
    @Transactional
    public Outcome<Decision> decide(Id id, TypedDecision typed, Visitor visitor) {
        Problems problems = new Problems();
        Meeting meeting = locked(id, visitor, problems);
        TypedForm form = new TypedForm(problems);
        String words = form.needed("words", typed.words(), TypedForm.LONGEST);
        Optional<LocalDate> due = CoordinationTyped.day("due", typed.due(), form);
        due.filter(day -> day.isBefore(meeting.what().heldOn()))
                .ifPresent(day -> problems.add(BlockerProblem.DUE_BEFORE, Place.field("due"), day));
        if (typed.owner().isBlank() && typed.unit().isBlank()) {
            problems.add(BlockerProblem.OWNER_NEEDED, Place.field("owner"));
        }
        On on = reader.on(typed.on(), visitor, form);
        Optional<Owner> owner = owners.read(typed.owner(), typed.unit(), problems);
        if (problems.hasErrors()) {
            return new Outcome<>(Optional.empty(), problems.all());
        }
        int number = decisions.add(id, words, owner.orElseThrow(), due.orElseThrow(), on, visitor.id(), now());
        Decision decision = decisions.find(id, number, Filter.all()).orElseThrow();
        audit.record(entry("decide", id, visitor).to(facts(decision)));
        news.given(decision, visitor);
        return new Outcome<>(Optional.of(decision), List.of());
    }

    @Override
    @Transactional
    public Outcome<Decision> move(Id id, int number, Decision.Move move, String words, Visitor visitor) {
        Problems problems = new Problems();
        store.lock(id);
        Meeting meeting = store.find(id, reach.seen(visitor)).orElseThrow(() -> unknown(id));
        Decision before = decision(meeting, number, visitor).orElseThrow(() -> unknown(id));
        String said = new TypedForm(problems).optional("words", words, TypedForm.LONGEST);
        if (!move.isOpenIn(before.state())) {
            problems.add(BlockerProblem.DECISION_ENDED, Place.nowhere());
        } else if (!moves(before, meeting, visitor).contains(move)) {
            problems.add(refusal(move, visitor), Place.nowhere());
        }
        Optional<String> instruction = problems.hasErrors() || move != Decision.Move.HAND_ON
                ? Optional.empty()
                : steps.handOn(before, visitor, problems);
        if (problems.hasErrors()) {
            return new Outcome<>(Optional.empty(), problems.all());
        }
        Optional<UserId> ended = move == Decision.Move.REOPEN ? Optional.empty() : Optional.of(visitor.id());
        decisions.put(before.id(), move.leadsTo(), instruction.orElse(""), said, ended, now());
        Decision after = decisions.find(id, number, Filter.all()).orElseThrow();
        String act = "decision." + move.name().toLowerCase(Locale.ROOT);
        AuditLog.Entry entry = entry(act, id, visitor).from(facts(before)).to(facts(after));
        audit.record(said.isEmpty() ? entry : entry.because(said));
        return new Outcome<>(Optional.of(after), List.of());
    }

    private static BlockerProblem refusal(Decision.Move move, Visitor visitor) {
        return move == Decision.Move.HAND_ON && !CoordinationDecisionSteps.mayInstruct(visitor)
                ? BlockerProblem.MAY_NOT_INSTRUCT
                : BlockerProblem.NOT_YOURS;
    }

    private Meeting locked(Id id, Visitor visitor, Problems problems) {
        store.lock(id);
        Meeting meeting = store.find(id, reach.seen(visitor)).orElseThrow(() -> unknown(id));
        if (!mayChange(meeting, visitor)) {
            problems.add(BlockerProblem.NOT_YOURS, Place.nowhere());
        }
        if (!meeting.isOpen()) {
            problems.add(BlockerProblem.MEETING_CLOSED, Place.nowhere());
        }
        return meeting;
    }

    private static IllegalArgumentException unknown(Id id) {
        return new IllegalArgumentException("no meeting " + id.code());
    }

    private Outcome<Meeting> stands(Id id) {
        return new Outcome<>(store.find(id, Filter.all()), List.of());
    }

    private static Outcome<Meeting> refused(Problems problems) {
        return new Outcome<>(Optional.empty(), problems.all());
    }

    private static AuditLog.Entry entry(String act, Id id, Visitor visitor) {
        return AuditLog.Entry.of(visitor.actor(), "coordination." + act, "coordination:" + id.code());
    }

    private static Map<String, String> facts(What what) {
        return Map.of(
                "title", what.title(),
                "heldOn", what.heldOn().toString(),
                "place", what.place(),
                "chair", what.chair(),
                "bodies", what.bodies().stream().map(Meeting.Body::name).collect(Collectors.joining(", ")));
    }

    private static Map<String, String> facts(Decision decision) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("number", Integer.toString(decision.number()));
        facts.put("words", decision.words());
        facts.put("owner", decision.owner().text());
        facts.put("due", decision.due().toString());
        facts.put("state", decision.state().name());
        facts.put("instruction", decision.instruction());
        decision.blocker().ifPresent(blocker -> facts.put("blocker", blocker.code()));
        decision.project()
                .ifPresent(project -> facts.put("project", project.code().toString()));
        return facts;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
