package io.tuji.analysis.internal;

import io.tuji.access.Visitor;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.Analysis.Id;
import io.tuji.analysis.Analysis.State;
import io.tuji.audit.AuditLog;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.Recheck;
import io.tuji.engine.plan.analysis.TypedNumbers;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DeskService implements Desk {

    private final AnalysisStore store;
    private final ParagraphStore paragraphs;
    private final Drafting drafting;
    private final AuditLog audit;
    private final Clock clock;

    DeskService(AnalysisStore store, ParagraphStore paragraphs, Drafting drafting, AuditLog audit, Clock clock) {
        this.store = store;
        this.paragraphs = paragraphs;
        this.drafting = drafting;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Paper> find(Id id) {
        return store.find(id).map(this::paper);
    }

    private Paper paper(Analysis head) {
        return new Paper(head, paragraphs.of(head.id()), store.basis(head.id()));
    }

    @Override
    @Transactional
    public Outcome begin(Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        Optional<Scope> scope = drafting.scope(typed, problems);
        if (scope.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        store.oneAtATime();
        Optional<Analysis> open = store.open(scope.get());
        if (open.isPresent()) {
            return Outcome.refused(AnalysisProblem.EXISTS, open.get().id().code());
        }
        Id id = drafting.begin(scope.get(), visitor, now());
        return done("begin", id, visitor, Map.of("period", scope.get().period().toString()));
    }

    @Override
    @Transactional
    public Outcome recompose(Id id, Visitor visitor) {
        return ifOpen(id, head -> {
            drafting.again(head, visitor, now());
            return done("recompose", id, visitor, Map.of());
        });
    }

    @Override
    @Transactional
    public Outcome rename(Id id, int version, String title, String office, Visitor visitor) {
        return ifOpen(id, head -> {
            Problems problems = new Problems();
            String words = Typing.text("title", title, problems);
            String signed = office.isBlank() ? "" : Typing.text("office", office, problems);
            if (problems.hasErrors()) {
                return Outcome.refused(problems.all());
            }
            if (head.version() != version) {
                return Outcome.refused(AnalysisProblem.CHANGED_MEANWHILE, id.code());
            }
            store.rename(id, words, signed);
            store.changed(id, visitor.login(), now());
            return done("rename", id, visitor, Map.of("title", words, "office", signed));
        });
    }

    @Override
    @Transactional
    public Outcome edit(Id id, long paragraph, int revision, String text, Visitor visitor) {
        return change(id, paragraph, visitor, "edit", said -> {
            Problems problems = new Problems();
            String words = Typing.text("text", text, problems);
            if (said.revision() != revision) {
                problems.add(AnalysisProblem.CHANGED_MEANWHILE, Place.field("text"), id.code());
            }
            if (!problems.hasErrors()) {
                paragraphs.edit(said.id(), linked(id, words, said.pieces()), visitor.login(), now());
            }
            return problems.all();
        });
    }

    private List<Piece> linked(Id id, String words, List<Piece> before) {
        return new TypedNumbers(store.basis(id).facts()).read(words, before);
    }

    @Override
    @Transactional
    public Outcome add(Id id, long after, String text, Visitor visitor) {
        return change(id, after, visitor, "add", said -> {
            Problems problems = new Problems();
            String words = Typing.text("text", text, problems);
            if (!problems.hasErrors()) {
                long added = paragraphs.addOwn(id, said);
                paragraphs.edit(added, linked(id, words, List.of()), visitor.login(), now());
            }
            return problems.all();
        });
    }

    @Override
    @Transactional
    public Outcome takeBack(Id id, long paragraph, Visitor visitor) {
        return change(id, paragraph, visitor, "take-back", said -> {
            if (said.edited().isEmpty() || said.isOwn()) {
                return List.of(AnalysisProblem.CHANGED_MEANWHILE.at(Place.nowhere(), id.code()));
            }
            paragraphs.takeBack(said.id());
            return List.of();
        });
    }

    @Override
    @Transactional
    public Outcome editAgain(Id id, long paragraph, Visitor visitor) {
        return change(id, paragraph, visitor, "edit", said -> {
            if (said.former().isEmpty()) {
                return List.of(AnalysisProblem.CHANGED_MEANWHILE.at(Place.nowhere(), id.code()));
            }
            paragraphs.edit(said.id(), said.former().get(), visitor.login(), now());
            return List.of();
        });
    }

    @Override
    @Transactional
    public Outcome drop(Id id, long paragraph, boolean dropped, Visitor visitor) {
        return change(id, paragraph, visitor, dropped ? "drop" : "put-back", said -> {
            paragraphs.drop(said.id(), dropped);
            return List.of();
        });
    }

    /** Notes who changed which paragraph, and what stood and stands there. */
    private Outcome change(Id id, long paragraph, Visitor visitor, String act, Function<Said, List<Problem>> change) {
        return ifOpen(id, head -> {
            Optional<Said> said =
                    paragraphs.of(id).stream().filter(p -> p.id() == paragraph).findFirst();
            if (said.isEmpty()) {
                return Outcome.refused(AnalysisProblem.CHANGED_MEANWHILE, id.code());
            }
            List<Problem> problems = change.apply(said.get());
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
            store.changed(id, visitor.login(), now());
            String after = paragraphs.of(id).stream()
                    .filter(p -> p.id() == paragraph)
                    .map(Said::text)
                    .findFirst()
                    .orElse("");
            audit.record(AuditLog.Entry.of(visitor.actor(), "analysis." + act, "analysis:" + id.code())
                    .from(Map.of(
                            "paragraph",
                            Long.toString(paragraph),
                            "text",
                            said.get().text()))
                    .to(Map.of("paragraph", Long.toString(paragraph), "text", after)));
            return new Outcome(store.find(id), List.of());
        });
    }

    private Outcome ifOpen(Id id, Function<Analysis, Outcome> act) {
        Analysis head = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no analysis " + id.code()));
        return head.isOpen() ? act.apply(head) : Outcome.refused(AnalysisProblem.WRONG_STATE, id.code());
    }

    @Override
    @Transactional
    public Outcome discard(Id id, boolean discarded, Visitor visitor) {
        Analysis head = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no analysis " + id.code()));
        State wanted = discarded ? State.DRAFT : State.DISCARDED;
        Optional<Analysis> open = discarded ? Optional.empty() : store.open(drafting.scope(head));
        if (head.state() != wanted) {
            return Outcome.refused(AnalysisProblem.WRONG_STATE, id.code());
        }
        if (open.isPresent()) {
            return Outcome.refused(AnalysisProblem.EXISTS, open.get().id().code());
        }
        store.set(id, discarded ? State.DISCARDED : State.DRAFT);
        return done(discarded ? "discard" : "restore", id, visitor, Map.of());
    }

    @Override
    public Map<Long, List<Recheck.Broken>> broken(Paper paper) {
        boolean isWritten = paper.head().state() == State.DRAFT || paper.head().state() == State.SUBMITTED;
        return isWritten ? drafting.broken(paper) : Map.of();
    }

    private Outcome done(String act, Id id, Visitor visitor, Map<String, String> after) {
        audit.record(AuditLog.Entry.of(visitor.actor(), "analysis." + act, "analysis:" + id.code())
                .to(after));
        return new Outcome(store.find(id), List.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
