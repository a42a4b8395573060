package io.tuji.agreement.internal;

import io.tuji.access.Visitor;
import io.tuji.agreement.Commitment;
import io.tuji.agreement.Commitment.Band;
import io.tuji.agreement.Commitment.Id;
import io.tuji.agreement.Commitment.Measure;
import io.tuji.agreement.Commitment.Side;
import io.tuji.agreement.Commitment.State;
import io.tuji.agreement.Commitment.Subject;
import io.tuji.agreement.Commitment.What;
import io.tuji.agreement.Commitments;
import io.tuji.agreement.Outcome;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.TypedProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CommitmentService implements Commitments {

    /** How a report can end. */
    private enum Result {
        KEPT,
        PARTLY,
        MISSED
    }

    private final CommitmentStore store;
    private final Projects projects;
    private final Ground ground;

    CommitmentService(CommitmentStore store, Projects projects, Ground ground) {
        this.store = store;
        this.projects = projects;
        this.ground = ground;
    }

    @Override
    public Optional<Commitment> find(Id id, Visitor visitor) {
        return store.find(id, projects.visible(visitor));
    }

    @Override
    public List<Commitment> of(Project.Id project) {
        return store.of(project);
    }

    @Override
    public boolean mayChange(Commitment commitment, Visitor visitor) {
        return ground.mayChange(commitment.project(), visitor);
    }

    @Override
    @Transactional
    public Outcome<Commitment> enter(Project project, Map<String, String> typed, Visitor visitor) {
        TypedFields fields = new TypedFields(typed);
        ground.requireChange(project, visitor, fields);
        Optional<Side> side = fields.neededChoice("side", Side.class);
        Optional<Subject> subject = fields.neededChoice("subject", Subject.class);
        side.ifPresent(of -> subject.filter(one -> !one.isOf(of))
                .ifPresent(one -> fields.refuse(AgreementProblem.OTHER_SIDE, "subject")));
        Optional<Integer> year = year(fields);
        Measure target = measure(fields, subject, "amount", "band", "words");
        Optional<LocalDate> due = fields.day("due_on");
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        What what = new What(side.orElseThrow(), subject.orElseThrow(), year.orElseThrow(), target);
        LocalDate end = due.orElse(LocalDate.of(what.year(), 12, 31));
        Id id = store.add(project.id(), what, end, visitor.id(), ground.now());
        Map<String, String> facts = Map.of(
                "project", project.code().toString(),
                "side", what.side().name(),
                "subject", what.subject().name(),
                "year", Integer.toString(what.year()),
                "target", text(target));
        ground.note("commitment.enter", subject(id), Map.of(), facts, "", visitor);
        return Outcome.done(find(id, visitor));
    }

    private static Optional<Integer> year(TypedFields fields) {
        String text = fields.neededSentence("year");
        if (!text.isEmpty() && !text.matches("20\\d\\d")) {
            fields.refuse(AgreementProblem.YEAR_FORM, "year", text);
        }
        return Optional.of(text).filter(typed -> typed.matches("20\\d\\d")).map(Integer::valueOf);
    }

    /** What the subject takes has to be there: a number, a band, or words. */
    private static Measure measure(
            TypedFields fields, Optional<Subject> subject, String number, String band, String words) {
        Optional<BigDecimal> amount = fields.number(number);
        Optional<Band> told = fields.choice(band, Band.class);
        String said = fields.words(words);
        subject.ifPresent(one -> {
            if (one.isNumber() && fields.raw(number).isEmpty()) {
                fields.refuse(TypedProblem.MISSING, number);
            } else if (one == Subject.REVENUE && fields.raw(band).isEmpty()) {
                fields.refuse(TypedProblem.MISSING, band);
            } else if (!one.isNumber() && one != Subject.REVENUE && said.isEmpty()) {
                fields.refuse(TypedProblem.MISSING, words);
            }
        });
        return new Measure(
                subject.filter(Subject::isNumber).isPresent() ? amount : Optional.empty(),
                subject.filter(Subject.REVENUE::equals).isPresent() ? told : Optional.empty(),
                said);
    }

    @Override
    @Transactional
    public Outcome<Commitment> report(Id id, Map<String, String> typed, Visitor visitor) {
        Commitment before = locked(id, visitor);
        TypedFields fields = new TypedFields(typed);
        ground.requireChange(before.project(), visitor, fields);
        if (before.state() != State.OPEN) {
            fields.refuse(AgreementProblem.WRONG_STATE);
        }
        Optional<Result> result = fields.neededChoice("state", Result.class);
        Measure actual = measure(fields, Optional.of(before.what().subject()), "actual", "actual_band", "actual_words");
        if (result.filter(Result.KEPT::equals).isPresent() && before.papers() == 0) {
            fields.refuse(AgreementProblem.EVIDENCE_NEEDED, "papers");
        }
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        State state = State.valueOf(result.orElseThrow().name());
        store.report(id, state, actual, visitor.id(), ground.now());
        Map<String, String> facts = Map.of("state", state.name(), "actual", text(actual));
        ground.note(
                "commitment.report", subject(id), Map.of("state", before.state().name()), facts, "", visitor);
        return Outcome.done(find(id, visitor));
    }

    @Override
    @Transactional
    public Outcome<Commitment> reopen(Id id, Visitor visitor) {
        Commitment before = locked(id, visitor);
        TypedFields fields = new TypedFields(Map.of());
        ground.requireChange(before.project(), visitor, fields);
        if (before.state() == State.OPEN) {
            fields.refuse(AgreementProblem.NOTHING_TO_UNDO);
        }
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        store.reopen(id);
        return noted("commitment.reopen", before, State.OPEN, "", visitor);
    }

    @Override
    @Transactional
    public Outcome<Commitment> withdraw(Id id, String why, Visitor visitor) {
        Commitment before = locked(id, visitor);
        TypedFields fields = new TypedFields(Map.of("words", why));
        ground.requireChange(before.project(), visitor, fields);
        if (before.state() != State.OPEN) {
            fields.refuse(AgreementProblem.WRONG_STATE);
        }
        String words = fields.neededSentence("words");
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        store.withdraw(id);
        return noted("commitment.withdraw", before, State.WITHDRAWN, words, visitor);
    }

    private Outcome<Commitment> noted(String act, Commitment before, State now, String words, Visitor visitor) {
        Map<String, String> was = before.reported()
                .map(reported -> Map.of("state", before.state().name(), "actual", text(reported.actual())))
                .orElseGet(() -> Map.of("state", before.state().name()));
        ground.note(act, subject(before.id()), was, Map.of("state", now.name()), words, visitor);
        return Outcome.done(find(before.id(), visitor));
    }

    private static String text(Measure measure) {
        return measure.number()
                .map(BigDecimal::toPlainString)
                .or(() -> measure.band().map(Enum::name))
                .orElse(measure.words());
    }

    private Commitment locked(Id id, Visitor visitor) {
        return store.lock(id, projects.visible(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no commitment " + id.code()));
    }

    private static String subject(Id id) {
        return "commitment:" + id.code();
    }
}
