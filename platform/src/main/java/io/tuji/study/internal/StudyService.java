package io.tuji.study.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Outcome;
import io.tuji.demand.Step;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.study.Findings;
import io.tuji.study.Studies;
import io.tuji.study.Study;
import io.tuji.study.Study.Decision;
import io.tuji.study.Study.Finding;
import io.tuji.study.Study.Id;
import io.tuji.study.Study.Move;
import io.tuji.study.Study.State;
import io.tuji.study.Study.What;
import io.tuji.study.internal.StudyStepStore.Kept;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

@Service
class StudyService implements Studies, Findings {

    private static final String FINDING = "FINDING";
    private static final String FINDING_WITHDRAWN = "FINDING_WITHDRAWN";
    private static final String DECISION = "DECISION";
    private static final String DECISION_WITHDRAWN = "DECISION_WITHDRAWN";

    private final StudyStore store;
    private final StudyPartStore parts;
    private final StudyStepStore steps;
    private final StudyTyped reader;
    private final StudyNews news;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    StudyService(
            StudyStore store,
            StudyPartStore parts,
            StudyStepStore steps,
            StudyTyped reader,
            StudyNews news,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.parts = parts;
        this.steps = steps;
        this.reader = reader;
        this.news = news;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Study> find(Id id, Visitor visitor) {
        return store.find(id, StudyReach.seen(visitor));
    }

    @Override
    public List<Finding> findings(Id id) {
        return parts.findings(id);
    }

    @Override
    public List<Decision> decisions(Id id) {
        return parts.decisions(id);
    }

    @Override
    public List<Step> steps(Id id) {
        return steps.list(id);
    }

    @Override
    public List<OnNode> on(ChainNode node, Visitor visitor) {
        return parts.on(node, StudyReach.seen(visitor));
    }

    @Override
    @Transactional
    public Outcome<Study> add(Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        Optional<What> what = reader.read(typed, problems);
        if (what.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        Id id = store.add(what.get(), visitor.login(), now());
        steps.add(id, Kept.of(step(Step.ADD, "", "", "", visitor)));
        Study added = get(id);
        audit.record(
                AuditLog.Entry.of(visitor.actor(), "study.add", subject(id)).to(facts(added)));
        news.commissioned(added, visitor);
        return Outcome.done(added);
    }

    @Override
    @Transactional
    public Outcome<Study> correct(Id id, int version, Typed typed, Visitor visitor) {
        Study before = lock(id, visitor);
        Problems problems = new Problems();
        if (before.version() != version) {
            problems.add(StudyProblem.CHANGED_MEANWHILE, Place.nowhere());
        }
        String reason = StudyTyped.needed("reason", typed.reason(), StudyTyped.SENTENCE, problems);
        Optional<What> what = reader.read(typed, problems);
        if (what.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        store.correct(id, what.get());
        Step step =
                step(Step.CORRECT, before.state().name(), reason, before.what().question(), visitor);
        Study now = done(
                before, new Kept(step, Optional.of(json.writeValueAsString(before.what())), Optional.empty()), visitor);
        if (!now.what().commissioned().equals(before.what().commissioned())) {
            news.commissioned(now, visitor);
        }
        return Outcome.done(now);
    }

    @Override
    @Transactional
    public Outcome<Study> move(Id id, Move move, String typed, Visitor visitor) {
        Study before = lock(id, visitor);
        Problems problems = new Problems();
        if (!move.isOpenTo(before.state())) {
            problems.add(StudyProblem.OTHER_STATE, Place.nowhere());
        } else if (move == Move.DELIVER && parts.findings(id).isEmpty()) {
            problems.add(StudyProblem.NOTHING_FOUND, Place.nowhere());
        } else if (move == Move.DECIDE && parts.decisions(id).isEmpty()) {
            problems.add(StudyProblem.NOTHING_DECIDED, Place.nowhere());
        }
        String words = move == Move.DROP
                ? StudyTyped.needed("words", typed, StudyTyped.SENTENCE, problems)
                : StudyTyped.optional("words", typed, StudyTyped.SENTENCE, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        store.put(id, move.leadsTo());
        return Outcome.done(
                done(before, Kept.of(step(move.name(), before.state().name(), words, "", visitor)), visitor));
    }

    @Override
    @Transactional
    public Outcome<Study> addFinding(Id id, TypedFinding typed, Visitor visitor) {
        Study before = lock(id, visitor);
        Problems problems = new Problems();
        if (!before.state().takesFindings()) {
            problems.add(StudyProblem.OTHER_STATE, Place.nowhere());
        }
        Optional<Finding> finding = reader.read(typed, visitor.login(), problems);
        if (finding.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        long added = parts.add(id, finding.get(), now());
        return Outcome.done(part(before, FINDING, added, finding.get().words(), visitor));
    }

    @Override
    @Transactional
    public Outcome<Study> addDecision(Id id, TypedDecision typed, Visitor visitor) {
        Study before = lock(id, visitor);
        Problems problems = new Problems();
        if (!before.state().takesDecisions()) {
            problems.add(StudyProblem.OTHER_STATE, Place.nowhere());
        }
        Optional<Decision> decision = reader.read(typed, visitor.login(), problems);
        if (decision.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        long added = parts.add(id, decision.get(), now());
        Study now = part(before, DECISION, added, decision.get().words(), visitor);
        news.owns(now, added, decision.get(), visitor);
        return Outcome.done(now);
    }

    @Override
    @Transactional
    public Outcome<Study> withdrawFinding(Id id, long finding, String typed, Visitor visitor) {
        Study before = lock(id, visitor);
        boolean isThere = parts.findings(id).stream().anyMatch(one -> one.id() == finding);
        Problems problems = new Problems();
        String reason = withdrawal(isThere, typed, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        parts.withdrawFinding(finding, true);
        return Outcome.done(part(before, FINDING_WITHDRAWN, finding, reason, visitor));
    }

    @Override
    @Transactional
    public Outcome<Study> withdrawDecision(Id id, long decision, String typed, Visitor visitor) {
        Study before = lock(id, visitor);
        boolean isThere = parts.decisions(id).stream().anyMatch(one -> one.id() == decision);
        Problems problems = new Problems();
        String reason = withdrawal(isThere, typed, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        parts.withdrawDecision(decision, true);
        return Outcome.done(part(before, DECISION_WITHDRAWN, decision, reason, visitor));
    }

    private static String withdrawal(boolean isThere, String typed, Problems problems) {
        if (!isThere) {
            problems.add(StudyProblem.PART_UNKNOWN, Place.nowhere());
        }
        return StudyTyped.needed("words", typed, StudyTyped.SENTENCE, problems);
    }

    private Study part(Study before, String act, long part, String words, Visitor visitor) {
        Step step = step(act, before.state().name(), words, "", visitor);
        return done(before, new Kept(step, Optional.empty(), Optional.of(part)), visitor);
    }

    @Override
    @Transactional
    public Outcome<Study> undo(Id id, Visitor visitor) {
        Study before = lock(id, visitor);
        Optional<Kept> last = steps.last(id).filter(kept -> kept.step().isUndoable());
        if (last.isEmpty()) {
            return Outcome.refused(List.of(StudyProblem.NOTHING_TO_UNDO.at(Place.nowhere())));
        }
        takeBack(id, last.get());
        steps.undo(last.get().step(), visitor.login(), now());
        return Outcome.done(audited("undo", before, last.get().step().act(), visitor));
    }

    private void takeBack(Id id, Kept last) {
        long part = last.part().orElse(0L);
        switch (last.step().act()) {
            case Step.CORRECT -> store.correct(id, json.readValue(last.before().orElseThrow(), What.class));
            case FINDING -> parts.withdrawFinding(part, true);
            case FINDING_WITHDRAWN -> parts.withdrawFinding(part, false);
            case DECISION -> parts.withdrawDecision(part, true);
            case DECISION_WITHDRAWN -> parts.withdrawDecision(part, false);
            default -> store.put(id, State.valueOf(last.step().stateBefore()));
        }
    }

    private Study done(Study before, Kept kept, Visitor visitor) {
        steps.add(before.id(), kept);
        return audited(
                kept.step().act().toLowerCase(Locale.ROOT), before, kept.step().words(), visitor);
    }

    private Study audited(String act, Study before, String words, Visitor visitor) {
        Study now = get(before.id());
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), "study." + act, subject(before.id()))
                .from(facts(before))
                .to(facts(now));
        audit.record(words.isEmpty() ? entry : entry.because(words));
        return now;
    }

    private static Map<String, String> facts(Study study) {
        return Map.of(
                "question", study.what().question(),
                "commissioned", study.what().commissioned().name(),
                "due", study.what().due().map(LocalDate::toString).orElse(""),
                "state", study.state().name());
    }

    private Step step(String act, String state, String words, String said, Visitor visitor) {
        return new Step(0, act, state, words, said, visitor.login(), now(), Optional.empty());
    }

    private Study get(Id id) {
        return store.find(id, Filter.all()).orElseThrow();
    }

    private Study lock(Id id, Visitor visitor) {
        return store.lock(id, StudyReach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no study " + id.code()));
    }

    private static String subject(Id id) {
        return "study:" + id.code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
