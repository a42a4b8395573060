package io.tuji.brief.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instruction.Act;
import io.tuji.brief.Instruction.Id;
import io.tuji.brief.Instruction.Subject;
import io.tuji.brief.Instruction.What;
import io.tuji.brief.Instructions;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Lights;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.engine.plan.instruction.Position;
import io.tuji.engine.plan.instruction.Position.Hindrance;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.task.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InstructionService implements Instructions {

    private final InstructionStore store;
    private final InstructionListStore lists;
    private final InstructionTyped reader;
    private final Reach reach;
    private final Today today;
    private final InstructionNews news;
    private final AuditLog audit;
    private final Clock clock;

    InstructionService(
            InstructionStore store,
            InstructionListStore lists,
            InstructionTyped reader,
            Reach reach,
            Today today,
            InstructionNews news,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.reader = reader;
        this.reach = reach;
        this.today = today;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Instruction> find(Id id, Visitor visitor) {
        return store.find(id, reach.seen(visitor));
    }

    @Override
    public List<Act> acts(Id id) {
        return store.acts(id);
    }

    @Override
    public List<Instruction> open(Subject subject, Visitor visitor) {
        Lights lights = today.lights();
        return store.running(reach.seen(visitor)).stream()
                .filter(one -> one.what().subject().equals(subject))
                .sorted(Comparator.comparing(
                        one -> lights.of(one.position(), one.what().due())))
                .toList();
    }

    @Override
    public InstructionLight light(Instruction instruction) {
        return today.lights().of(instruction.position(), instruction.what().due());
    }

    @Override
    public Set<Move> moves(Instruction instruction, Visitor visitor) {
        return instruction.position().open(reach.parties(instruction, visitor));
    }

    @Override
    public Map<InstructionLight, Long> counts(Visitor visitor) {
        return lists.counts(visitor);
    }

    @Override
    @Transactional
    public Outcome<Instruction> give(Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        if (!visitor.may(Right.approve(Reach.MODULE))) {
            problems.add(BriefProblem.OTHER_PARTY, Place.nowhere());
        }
        Optional<What> what = reader.read(typed, Optional.empty(), problems);
        if (what.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        Instant now = now();
        Instruction given = store.add(what.get(), visitor.login(), now);
        Act act = store.addAct(
                given.id(),
                act(Optional.empty(), "", Optional.empty(), what.get().due(), visitor, now));
        audit.record(AuditLog.Entry.of(visitor.actor(), "instruction.give", subject(given.id()))
                .to(InstructionFacts.of(given)));
        news.tell(given, act);
        return Outcome.done(given);
    }

    @Override
    @Transactional
    public Outcome<Done> correct(Id id, int version, Typed typed, Visitor visitor) {
        Instruction before = lock(id, visitor);
        Problems problems = new Problems();
        hindrance(before, Move.CORRECT, visitor, problems);
        if (before.version() != version) {
            problems.add(BriefProblem.CHANGED_MEANWHILE, Place.nowhere());
        }
        String reason = TypedWords.needed("reason", typed.reason(), problems);
        Optional<What> what = reader.read(typed, before.what().due(), problems);
        if (what.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        store.word(id, what.get(), before.position().after(Move.CORRECT).step());
        Act act = new Act(
                0,
                Optional.of(Move.CORRECT),
                reason,
                before.what().due(),
                what.get().due(),
                Optional.of(before.what()),
                visitor.login(),
                now());
        return Outcome.done(done(before, act, visitor));
    }

    @Override
    @Transactional
    public Outcome<Done> move(Id id, Move move, String typed, String typedDay, Visitor visitor) {
        if (move == Move.CORRECT) {
            throw new IllegalArgumentException("a correction comes with its words");
        }
        Instruction before = lock(id, visitor);
        Problems problems = new Problems();
        hindrance(before, move, visitor, problems);
        String words = move.needsWords()
                ? TypedWords.needed("words", typed, problems)
                : TypedWords.optional("words", typed, problems);
        Optional<LocalDate> day =
                move == Move.ASK || move == Move.GRANT ? later(before, typedDay, problems) : Optional.empty();
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Optional<LocalDate> due = move == Move.GRANT ? day : before.what().due();
        store.put(id, before.position().after(move).step(), asked(before, move, day), due);
        Act act = act(Optional.of(move), words, before.what().due(), day, visitor, now());
        return Outcome.done(done(before, act, visitor));
    }

    /** Until it is answered, or the step that it was asked at is left. */
    private static Optional<LocalDate> asked(Instruction before, Move move, Optional<LocalDate> day) {
        Position after = before.position().after(move);
        return move == Move.ASK ? day : before.asked().filter(wish -> after.asked());
    }

    /** A day after the one that holds. */
    private Optional<LocalDate> later(Instruction before, String typed, Problems problems) {
        if (typed.isBlank()) {
            problems.add(BriefProblem.DAY_FORM, Place.field("due"), typed);
        }
        Optional<LocalDate> day = reader.day("due", typed, Optional.empty(), problems);
        before.what()
                .due()
                .filter(holds -> day.filter(wanted -> !wanted.isAfter(holds)).isPresent())
                .ifPresent(holds -> problems.add(BriefProblem.NOT_LATER, Place.field("due"), holds));
        return day;
    }

    private void hindrance(Instruction instruction, Move move, Visitor visitor, Problems problems) {
        instruction
                .position()
                .hindrance(move, reach.parties(instruction, visitor))
                .ifPresent(why -> problems.add(problem(why), Place.nowhere()));
    }

    private static BriefProblem problem(Hindrance hindrance) {
        return switch (hindrance) {
            case OTHER_PARTY -> BriefProblem.OTHER_PARTY;
            case OTHER_STEP -> BriefProblem.OTHER_STEP;
            case NOT_ASKED -> BriefProblem.NOT_ASKED;
            case ASKED_ALREADY -> BriefProblem.ASKED_ALREADY;
        };
    }

    private Done done(Instruction before, Act typed, Visitor visitor) {
        Act act = store.addAct(before.id(), typed);
        Instruction now = store.find(before.id(), Filter.all()).orElseThrow();
        String name = typed.move().orElseThrow().name().toLowerCase(Locale.ROOT);
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), "instruction." + name, subject(before.id()))
                .from(InstructionFacts.of(before))
                .to(InstructionFacts.of(now));
        audit.record(act.words().isEmpty() ? entry : entry.because(act.words()));
        news.tell(now, act);
        return new Done(now, act);
    }

    private static Act act(
            Optional<Move> move,
            String words,
            Optional<LocalDate> before,
            Optional<LocalDate> after,
            Visitor visitor,
            Instant at) {
        return new Act(0, move, words, before, after, Optional.empty(), visitor.login(), at);
    }

    private Instruction lock(Id id, Visitor visitor) {
        return store.lock(id, reach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no instruction " + id.code()));
    }

    private static String subject(Id id) {
        return "instruction:" + id.code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
